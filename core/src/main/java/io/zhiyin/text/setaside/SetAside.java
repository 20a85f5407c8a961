package io.zhiyin.text.setaside;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.RedactedPiece;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells texts that are no opinion, or none that can be read. Built to be right when it speaks: a customer who writes <em>about</em> cash-back offers,
 * spam or replies is heard. Works on redacted texts as on raw ones.
 */
public final class SetAside {
    private static final int LONGEST_FILLER = 60;
    private static final Pattern OPINION_IN_DIGITS =
            Pattern.compile("(?:6{2,}|\\d{1,3}(?:\\.\\d)?\\s*/\\s*(?:5|10|100))\\W*");

    /** What stands in a cell that was never filled in, and what a platform writes there by itself, without any mark. */
    private static final Pattern EMPTY = Pattern.compile(
            "无|暂无|略|空|空白|未填写?|未评价?|未评论|未晒单|n a|na|nan|none|null|nil|no comments?|no text|not applicable|not available|empty|blank|undefined"
                    + "|order delivered on time with no issues");

    private static final Pattern FILLER = Pattern.compile(
            "(此|该|本)?(匿名)?(用户|买家|顾客|客户|会员|评价方|消费者)?(暂时?)?(没有|未|没)(及时)?(填写|发表|写下?|做出|作出|留下|提交|输入|追加)(任何)?(文字)?(评价|评论|追评|内容)?(内容)?(系统)?(默认)?(好评|评价)?"
                    + "|(此|该|本)?(用户|买家|顾客|客户|会员)(觉得|认为)(商品|宝贝|产品)(非常|很|较|比较|特别)?(好|一般|差|不错|满意)(给(出|予)?了?(五星|[1-5]星)?(好评|中评|差评)?)?"
                    + "|(此|该|本)?(用户|买家|顾客|客户|会员|评价)(系统)?(默认|自动)(给予?|给出)?(五星|[1-5]星)?(好评|评价)"
                    + "|(系统|平台|自动)?(默认|自动)(给予?|给出|为)?(五星|5星)?(好评|评价)+|系统(默认|自动)(好评|评价|给予好评|五星好评|确认收货)+"
                    + "|(评价方|买家|用户)(未|没有)及时(做出|作出|填写|发表)?评[价论]系统(默认|自动)(给予|给出)?(五星)?(好评|评价)"
                    + "|(超时|逾期|到期)(未评价?)?(系统)?(自动|默认)(好评|评价)|(暂无|没有|无)(评价|评论)(内容)?"
                    + "|(this |the )?(customer|user|buyer|reviewer|guest|client|shopper)( has| have)?( left| gave| wrote| added)( no| without)( written)?( a)? ?(comment|review|feedback|text|message)s?( text)?"
                    + "|(this |the )?(customer|user|buyer|reviewer|guest|client|shopper)( has| have)?( did not| didn ?t| not|n ?t)?( leave| left| write| written| provide| provided| add| added| enter)?( a| any)?( written)? ?(comment|review|feedback|text|message)s?( text)?"
                    + "|no( written)? (comment|review|feedback)s?( text)?( was| were)?( left| provided| given| available)?|rating only( no (comment|review|text))?"
                    + "|(the )?(customer|user|buyer) (left|gave) (only )?a rating( only)?( without( a)? (comment|review|text))?");
    private static final Pattern FILLER_MUST_HAVE =
            Pattern.compile("默认|自动|没有|未|没|暂无|无评|(用户|买家|顾客|客户|会员)(觉得|认为)|not|n t|no |left|gave|only|didnt");

    private static final Pattern PAID_ADMITTED =
            Pattern.compile("(为了|冲着|就是?为|图)(好评|晒图|评价|那|这|点|个|几块|那点|店家的?|商家的?){0,3}(返现|返利|红包|返\\d)"
                    + "|(返现|返利|好评红包|返现红包|好评奖励|红包返现)(金)?(都|也)?(已经?|已|已经)?(收到|到账|领取?|拿到|到手)了?"
                    + "|(收到|拿到|领到|领了)(了)?(好评|店家的?|商家的?|卖家的?)?(的)?(返现|返利)"
                    + "|(来|过来|特意来)(评价|好评|晒图|评论)?(领|拿|要|换)(返现|返利|好评红包|返现红包)|(好评|晒图|五星|5星)(截图)?(换|领|拿|求)(返现|返利|红包|现金)"
                    + "|(写|打|给)(个)?(好评|五星|5星|评价)(就是?|是)?(为了|换)(返现|红包|返利|\\d+元)");
    private static final Pattern CASH_BACK_OFFER = Pattern.compile(
            "(五星|5星|全5分|晒图|带图|截图|追评|评价|收货后?)?(好评|五星|晒图|评论|追评)(晒图|带图|截图)?(即可?|可|就|后|立|马上|联系客服)?(返现?|领)(现金)?(红包)?\\d*(元|块|-\\d+元)?(现金|红包)?");
    /** Nothing but the words that such an offer is made of. */
    private static final Pattern ONLY_OFFER = Pattern.compile(
            "(?=.*(返|红包|现金|奖励))(?=.*(好评|五星|5星|晒图|晒单|截图|评价|追评))(商家|店家|卖家|本店|全|带图|好评|五星|5星|满分|晒图|晒单|截图|拍照|评价|追评|评论|字|以上|联系|找|加|发给|客服|微信|凭|领取?|送|返还?|现金?|红包|奖励|最高|即|可|就|后|完|并|及|和|给|有|\\d{1,3}|元|块|钱)+");

    private static final Pattern OPINION_ON_PAID_ZH = Pattern.compile(
            "恶心|骗|不|没|赖|别|勿|反感|讨厌|举报|虚假|假|差|投诉|无语|拒绝|才给|才能|忽悠|呵呵|垃圾|说好|承诺|客服|商家说|卖家说|店家说|卡片|纸条|要求|逼|骚扰|怎么|什么|吗|\\?|有诱导|诱导|引导|刷|水军|难怪|怪不得|小心|警惕|避雷");
    private static final Pattern PAID_EN = Pattern.compile(
            "\\b(i|we|just)? ?(got|received|was given|were given|am getting|get|getting|will get|earned|have received|ve received|they gave me|seller gave me) (a |an |my |the |some |this )?([$£€]?\\d+ )?(\\w+ ){0,3}(gift|gifts|gift card|giftcard|refund|discount|coupon|cash ?back|voucher|amazon card|reward|money|free \\w+)( \\w+)? (for|in exchange for|in return for|to leave|to write|to give)( a| an| my| this| the| leaving| writing| giving| posting| good| positive| great| nice| honest| 5 ?stars?| five stars?){0,5} (review|reviews|rating|feedback|stars)\\b"
                    + "|\\bcash ?back (for|on) (a |an |every |good |positive |5 ?star |five star ){0,3}reviews?\\b");
    private static final Pattern OPINION_ON_PAID_EN = Pattern.compile(
            "\\b(scam|bribe\\w*|fake|shady|dishonest|disgust\\w*|refus\\w*|never|not|don t|doesn t|didn t|won t|can t|beware|shame\\w*|unethical|trying|sketchy|terrible|suspicious|illegal|wrong|however|but|offered|asked|ask|asking|promised|card in|note in|should|why|avoid)\\b");

    private static final Pattern SELLER_ZH = Pattern.compile(
            "^(亲+(爱的)?(顾客|客户|买家|宝贝|朋友|小主)?(您?好)?|尊敬的(顾客|客户|买家|用户|会员)(朋友)?(您?好)?|(小主|宝宝|宝贝|顾客|客官|您)好?|)[哦呀呢~～!！,，。:：、\\s]*.{0,12}?(非常|十分|很|由衷|衷心)?(感谢|谢谢|多谢)(亲亲?|您|小主|宝贝|宝宝)(亲|您)?(们)?的?[^，。,!！?？\\s]{0,8}(支持|光临|惠顾|购买|评价|好评|认可|反馈|信任|选择|厚爱|理解|下单|关注|鼓励|肯定)"
                    + "|^(尊敬的(顾客|客户|买家|用户|会员)|亲爱的(顾客|客户|买家|用户))[^\\n]{0,60}(抱歉|感谢|祝您|您的|联系(我们|客服)|为您)"
                    + "|^(亲+|您好).{0,20}(非常)?(抱歉|对不起).{0,30}(给您|让您).{0,60}");
    /** A reply that says what it is; a customer who quotes one (商家回复：不退) is heard, since it speaks as no shop does. */
    private static final Pattern LABELLED_REPLY = Pattern.compile(
            "\\W*(?:(?:商家|卖家|店家|店主|掌柜|官方|店铺)(?:的)?(?:回复|解释|回应)(?!我)[^\\p{L}]*\\p{Punct}?.{0,12}?(?:亲|您|感谢|谢谢|抱歉|我们|小店|本店|欢迎|祝你|敬请)"
                    + "|(?:(?:seller|shop|store|merchant|owner|vendor|business|brand)(?:['’]?s)? (?:reply|response|answer|comment)|(?:reply|response|answer) from (?:the )?(?:seller|shop|store|merchant|owner|vendor|business|brand|manufacturer))\\b\\W.{0,40}?\\b(?:thank|thanks|sorry|we|dear|glad|happy|appreciate)\\b)");

    private static final Pattern QUOTED_REPLY =
            Pattern.compile("我(?!们|司|家|店)|差评|敷衍|模板|自动回复|复制粘贴|垃圾|\\b(?:i want|my money|still|never|useless|joke)\\b");
    private static final Pattern NOT_SELLER_ZH =
            Pattern.compile("客服(说|回|复制|就|只|一直|态度)|卖家(回|说)|商家(回|说)|回复我|模板|自动回复|复制粘贴|我(买|收|觉得|的|用|穿)|敷衍|差评|垃圾");
    private static final Pattern SELLER_EN = Pattern.compile(
            "^dear( valued| esteemed| lovely| our)? ?(customer|buyer|friend|sir|madam|client|shopper|guest|user|sir madam|[a-z]{2,14})? (hi |hello )?.{0,40}?(thank you|thanks|thank u|we are sorry|we re sorry|sorry (for|to hear|about)|we apologi[sz]e|please (contact|email|reach)|we (really |greatly )?appreciate).*"
                    + "|^(hi|hello|hey)( there| dear| [a-z]{2,14}){0,2} (thank you|thanks)( so much| very much)? for (your|the|leaving|taking|sharing|choosing|purchasing|shopping|reaching)( us| with us)?.{0,40}(review|feedback|purchase|support|order|us|comment|time|words|patience|rating).*"
                    + "|^(thank you|thanks)( so much| very much)? for (your|leaving|sharing|taking the time)( a| your| us| to leave| to share| to write){0,8}( \\d| five| kind| lovely| great| positive| wonderful| valuable| honest| stars?){0,3} (review|feedback|comment|kind words|rating)s?.*\\b(we|us|our|team)\\b.*"
                    + "|^(we are|we re) (so |very |really |terribly )?(sorry to hear|glad you|happy (to hear|you)|thrilled|delighted).{0,200}\\b(your|you)\\b.*");
    private static final Pattern NOT_SELLER_EN = Pattern.compile(
            "\\b(i|my|me|seller said|copy paste|template|automated)\\b.*\\b(bought|received|ordered|love|hate|replied|answer|wear|purchased|returned)\\b");

    private static final Pattern CONTACT = Pattern.compile(
            "(加|十|\\+|➕|找)(我|一?下|个)?(微信|薇信|威信|维信|v信|vx|wx|徽信|微芯|卫星|扣扣|qq|企鹅)(号|群|好友)?\\s*[:：]?\\s*([a-z0-9_\\-]{5,}|[\\[〔【<{(（].{1,30}[\\]〕】>})）])?"
                    + "|(微信|薇信|vx|wx|v信|扣扣|qq|whatsapp|telegram|wechat)(号|群)?\\s*[:：]\\s*(\\+?[a-z0-9_\\- ]{5,}|[\\[〔【<{(（].{1,30}[\\]〕】>})）])");
    private static final Pattern LINK = Pattern.compile(
            "(https?://|www\\.)\\S+|\\b[a-z0-9-]{3,}\\.(com|cn|net|shop|top|xyz|vip|cc|ru|info|online|site)(/\\S*)?\\b");
    private static final Pattern PROMOTION = Pattern.compile(
            "兼职|招代理|代理加盟|代理|刷单|赚钱|日赚|月入|日结|免费领|领取|领券|内部券|优惠券|低价|批发|货源|厂家直销|福利群|福利|高仿|复刻|秒杀群|返利|贷款|代开|彩票|棋牌|资源|点击链接|私聊|私信我"
                    + "|\\b(earn|make) (\\$|money|cash|up to|extra)|promo code|discount code|coupon code|use (my )?code|click (here|the link|below|my)|work from home|crypto|bitcoin|casino|followers|loans?\\b|\\d+% off|cheap (price|replica|watches)|replica|buy now|dm me|message me|visit (my|our)|best price|free (iphone|gift card|money|trial)");
    private static final Pattern OPINION_ON_SPAM = Pattern.compile(
            "客服|让我|叫我|非要|要求|要我|必须|诈骗|骗|恶心|垃圾|广告|骚扰|才(给|能|可以)|退|不给|不理|结果|卡片|纸条|\\b(they|seller|company|asked|told|want|wanted|scam|refund|return|spam|never|not|didn)\\b");

    // quick looks that spare nearly every text the long patterns
    private static final List<String> REVIEWING = List.of("review", "rating", "feedback", "stars");
    private static final List<String> REWARD = List.of(
            "gift", "refund", "discount", "coupon", "cash", "voucher", "amazon card", "reward", "money", "free ");
    private static final List<String> SOLICITS = List.of(
            "http",
            "www",
            ".com",
            ".cn",
            ".net",
            ".shop",
            ".top",
            ".xyz",
            ".vip",
            ".cc",
            ".ru",
            ".info",
            ".online",
            ".site",
            "微信",
            "薇信",
            "威信",
            "维信",
            "徽信",
            "微芯",
            "卫星",
            "v信",
            "vx",
            "wx",
            "扣扣",
            "qq",
            "企鹅",
            "whatsapp",
            "telegram",
            "wechat");
    private static final Pattern ONLY_CASH_BACK = Pattern.compile("[\\P{L}]*\\p{IsHan}{0,2}返现[\\P{L}]*[元块]?[\\P{L}]*");
    private static final Pattern SELLER_BEGINS = Pattern.compile("\\W*(dear|hi|hello|hey|thank|thanks|we)\\b");

    /** Single letters are drawn with: (⊙o⊙). */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    private SetAside() {}

    /** Why a feedback is no opinion; nothing if it may be one. */
    public static Optional<SetAsideReason> reasonFor(Feedback feedback) {
        return feedback.context().type() == FeedbackType.SHOP_MESSAGE
                ? Optional.of(SetAsideReason.SELLER_REPLY)
                : reasonFor(feedback.text());
    }

    /** Why a text is no opinion; nothing if it may be one. */
    public static Optional<SetAsideReason> reasonFor(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (hasNoWords(plain)) {
            return Optional.of(SetAsideReason.NO_WORDS);
        }
        if (isFiller(plain)) {
            return Optional.of(SetAsideReason.NO_COMMENT);
        }
        if (isPaid(plain)) {
            return Optional.of(SetAsideReason.CASH_BACK);
        }
        if (isSeller(plain)) {
            return Optional.of(SetAsideReason.SELLER_REPLY);
        }
        if (isAdvertising(plain)) {
            return Optional.of(SetAsideReason.ADVERTISING);
        }
        return isForeign(text) ? Optional.of(SetAsideReason.OTHER_LANGUAGE) : Optional.empty();
    }

    /** Applause (666) and scores (10/10) are words; what redaction left of a number is none, as the number was none. */
    private static boolean hasNoWords(String plain) {
        String unredacted = plain.indexOf('[') < 0
                ? plain
                : RedactedPiece.PATTERN.matcher(plain).replaceAll("");
        return unredacted.codePoints().noneMatch(c -> Character.isLetter(c) || isEmoji(c))
                && !OPINION_IN_DIGITS.matcher(unredacted).matches();
    }

    private static boolean isForeign(String text) {
        return WORD.matcher(text).find() && LANGUAGES.detect(text) == Language.OTHER;
    }

    private static boolean isEmoji(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF)
                || (c >= 0x2600 && c <= 0x27BF)
                || (c >= 0x2B50 && c <= 0x2B55)
                || c == 0x203C
                || c == 0x2049;
    }

    private static boolean isFiller(String plain) {
        if (plain.length() > LONGEST_FILLER) {
            return false;
        }
        String bare = words(plain);
        return EMPTY.matcher(bare).matches()
                || (FILLER.matcher(bare).matches()
                        && FILLER_MUST_HAVE.matcher(bare).find());
    }

    private static boolean isPaid(String plain) {
        if (hasAny(plain, REVIEWING) && hasAny(plain, REWARD)) {
            String spaced = words(plain);
            return PAID_EN.matcher(spaced).find()
                    && !OPINION_ON_PAID_EN.matcher(spaced).find();
        }
        if (plain.indexOf('返') < 0 && !plain.contains("红包") && !plain.contains("奖励")) {
            return false;
        }
        if (plain.length() <= LONGEST_FILLER && ONLY_OFFER.matcher(words(plain)).matches()) {
            return true;
        }
        boolean offer = ONLY_CASH_BACK.matcher(plain).matches()
                || CASH_BACK_OFFER.matcher(plain).find();
        if (!offer && !PAID_ADMITTED.matcher(plain).find()) {
            return false;
        }
        if (OPINION_ON_PAID_ZH.matcher(plain).find()) {
            return false;
        }
        if (PAID_ADMITTED.matcher(plain).find()) {
            return true;
        }
        // an offer copied from the card in the parcel, with hardly a word beside it
        String rest = CASH_BACK_OFFER.matcher(plain).replaceAll("").replace("返现", "");
        return rest.codePoints().filter(Character::isLetter).count() <= 8;
    }

    private static boolean isSeller(String plain) {
        if (LABELLED_REPLY.matcher(plain).lookingAt()) {
            return !QUOTED_REPLY.matcher(plain).find();
        }
        if (SELLER_ZH.matcher(plain).lookingAt()) {
            return !NOT_SELLER_ZH.matcher(plain).lookingAt();
        }
        if (!SELLER_BEGINS.matcher(plain).lookingAt()) {
            return false;
        }
        String spaced = words(plain);
        return SELLER_EN.matcher(spaced).matches()
                && !NOT_SELLER_EN.matcher(spaced).find();
    }

    private static boolean isAdvertising(String plain) {
        if (!hasAny(plain, SOLICITS)) {
            return false;
        }
        boolean promotion = PROMOTION.matcher(plain).find();
        var contact = CONTACT.matcher(plain);
        boolean named = contact.find() && (contact.group(4) != null || contact.group(7) != null);
        boolean link = LINK.matcher(plain).find();
        if ((!named && !link && !(promotion && CONTACT.matcher(plain).find()))
                || OPINION_ON_SPAM.matcher(plain).find()) {
            return false;
        }
        long rest = LINK.matcher(plain)
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetter)
                .count();
        return promotion || named || rest < 6;
    }

    private static boolean hasAny(String plain, List<String> words) {
        for (String word : words) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits with single blanks between words: marks change nothing about what a filler or a greeting is. */
    private static String words(String plain) {
        return plain.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<=[\\u4e00-\\u9fff]) | (?=[\\u4e00-\\u9fff])", "")
                .strip();
    }
}
