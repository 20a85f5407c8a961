package io.zhiyin.store.files.guess;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The column names that shops' exports use, in Chinese as Taobao, Tmall, JD, Pinduoduo and Douyin write them, in English as
 * Shopify, Judge.me, Loox, Amazon, Trustpilot and Google Play do. Names are compared without case, blanks and punctuation;
 * an earlier name of a field is the better one.
 */
public final class HeaderNames {
    private static final Map<String, Match> KNOWN = new LinkedHashMap<>();

    /** What a name stands for, and how good a name it is: 0 is the best. */
    record Match(Field field, int rank) {}

    private HeaderNames() {}

    static {
        know(Field.TEXT, """
                评论内容 评价内容 初评内容 首评内容 初次评价 首次评价 初评 首评 评论正文 评价正文 评价详情 评论详情 评论文本 评价文本 买家评价 买家评论
                用户评论 用户评价 客户评价 客户评论 商品评价 商品评论 评价文字 反馈内容 反馈 意见 建议 留言 留言内容 提问内容 咨询内容 聊天内容 消息内容
                对话内容 退货原因 退款原因 退换原因 退款说明 问题描述 回答内容 答案 正文 文本 内容 评论 评价 点评 点评内容 心得 句子
                review_body review_text reviewtext reviewbody review_content reviewcontent review_description body content text review reviews
                comment comments customer_review customer_comment feedback feedback_text message description_of_review your_review
                reviewer_comment review_message verbatim response answer open_text sentence utterance transcript snippet question question_text
                return_reason reason customer_feedback customer_comments comment_text text_content full_text review_detail
                """);
        know(Field.TITLE, """
                评论标题 评价标题 标题 review_title review_headline headline title subject summary review_summary
                """);
        know(Field.PROS, """
                优点 商品优点 产品优点 优势 好的方面 满意之处 满意的地方 喜欢的地方 最满意的地方 pros pro advantages strengths positives likes
                what_do_you_like what_do_you_like_best what_did_you_like what_i_liked liked positive_comment
                """);
        know(Field.CONS, """
                缺点 商品缺点 产品缺点 不足 不足之处 劣势 槽点 不满意的地方 不喜欢的地方 最不满意的地方 cons con disadvantages weaknesses negatives dislikes
                what_do_you_dislike what_did_you_dislike what_i_disliked disliked negative_comment
                """);
        know(Field.ID, """
                评论id 评价id 评论编号 评价编号 评论序号 review_id reviewid comment_id feedback_id ticket_id response_id content_id rate_id id uuid
                """);
        know(Field.PRODUCT, """
                商品id 商品编号 商品编码 宝贝id 宝贝编号 货号 sku skuid sku编码 spu spuid 商品sku 产品id 产品编号 产品编码 款号 item_id itemid
                product_id productid parent_asin asin product_handle product_sku variant_sku sku_id goods_id product_code style_id clothing_id
                app_id appid shopify_product_id
                """);
        know(Field.PRODUCT_NAME, """
                商品名称 宝贝标题 商品标题 宝贝名称 产品名称 商品名 产品名 商品 宝贝 产品 品名 款式 product_name product_title producttitle
                productname item_name item_title product goods_name item brand_name_and_product app_name location_name
                """);
        know(Field.CATEGORY, """
                类目 商品类目 一级类目 叶子类目 品类 商品分类 产品分类 分类 类别 category product_category product_type main_category cat
                department_name department class_name
                """);
        know(Field.CUSTOMER, """
                用户id 会员id 买家id 客户id 买家昵称 会员名 买家会员名 用户昵称 用户名 买家 昵称 用户 客户 客户名称 评论者 评价人 评论人 顾客 会员
                customer_id user_id userid reviewer_id reviewerid author_id member_id reviewer_name reviewer reviewername user_name username
                customer_name customer author author_name consumer_name display_name nickname reviewer_email customer_email email
                """);
        know(Field.ORDER, """
                订单号 订单编号 主订单编号 子订单编号 订单id 交易号 交易编号 order_id orderid order_number order_no order ordernumber
                invoice invoice_no reference_id order_name
                """);
        know(Field.TIME, """
                评价时间 评论时间 初评时间 首评时间 评论日期 评价日期 创建时间 提交时间 发布时间 发表时间 反馈时间 提问时间 咨询时间 退货时间 退款时间
                发送时间 消息时间 时间 日期 review_date review_time review_created_at review_created created_at createdat created date_created
                published_at published_date submitted_at date_submitted submission_date review_submit_date_and_time review_posted_at timestamp
                unix_review_time unixreviewtime reviewtime date_of_review reviewed_at posted_at post_date date time at datetime created_date
                created_time updated_at
                """);
        know(Field.RATING, """
                评分 星级 评价星级 评论星级 商品评分 打分 综合评分 评价等级 好中差评 评价分数 分数 满意度 评价类型 星数 描述相符 宝贝评分 得分 好评度 推荐度 评分等级 评价得分
                rating star_rating stars star review_rating review_stars reviewrating score overall rating_value overall_rating product_rating
                num_stars review_score nps nps_score csat ratings
                """);
        know(Field.CHANNEL, """
                渠道 平台 来源 来源渠道 评论来源 评价来源 店铺 店铺名称 终端 来源平台 channel platform source marketplace store shop review_source
                shop_name store_name site
                """);
        know(Field.REGION, """
                地区 省份 省 省市 地域 区域 收货地区 收货省份 城市 收货地址 买家地区 所在地 ip属地 ip归属地 属地 地址 region province state
                shipping_province location country city reviewer_location market country_code shipping_address address consumer_country
                """);
        know(Field.IMAGES, """
                图片 晒图 评价图片 评论图片 图片数 晒图数 图片链接 图片数量 买家秀 图片地址 有图 images image pictures picture_urls photos photo_urls
                image_urls image_url review_images img image_count photo_url media
                """);
        know(Field.FOLLOWUP, """
                追评 追评内容 追加评价 追加评论 追加内容 追加评价内容 追加评论内容 追评文本 followup follow_up follow_up_review followup_review
                additional_review updated_review append_comment
                """);
        know(Field.FOLLOWUP_TIME, """
                追评时间 追加时间 追加评价时间 追加评论时间 追评日期 followup_time follow_up_time
                followup_date follow_up_date
                """);
        know(Field.TYPE, """
                反馈类型 评论类型 消息类型 内容类型 feedback_type review_type comment_type record_type
                """);
        know(Field.SENDER, """
                发送者类型 发送方类型 发送者角色 发送者 发送方 发送人 发言人 说话人 说话人角色 角色 身份 消息方向 消息来源 sender_type sender_role
                author_type author_role speaker_role sender speaker role message_from participant_type direction
                """);
        know(Field.VERIFIED, """
                已购 是否购买 购买验证 已验证购买 verified_purchase verified is_verified verified_buyer
                verified_reviewer isverified verifiedpurchase
                """);
        know(Field.OFFSET, """
                时间码 时间轴 视频时间 offset time_code timecode start_time video_offset
                """);
        know(Field.REPLY, """
                卖家回复 客服回复 商家回复 商家回评 回复内容 回复 解释 店家回复 掌柜回复 官方回复 reply replies seller_reply seller_response
                developer_response reply_content reply_text review_reply merchant_reply company_reply owner_response response_from_owner
                """);
    }

    private static void know(Field field, String names) {
        int rank = 0;
        for (String name : names.strip().split("\\s+")) {
            KNOWN.putIfAbsent(normalise(name), new Match(field, rank++));
        }
    }

    /** Whether some field goes by this name. */
    public static boolean knows(String header) {
        return match(header).isPresent();
    }

    static Optional<Match> match(String header) {
        if (header.length() > 60) {
            return Optional.empty();
        }
        Match exact = KNOWN.get(normalise(header));
        if (exact != null) {
            return Optional.of(exact);
        }
        String bare = header.replaceAll("[(（\\[【].*?[)）\\]】]", ""); // 评价内容（必填）
        return Optional.ofNullable(KNOWN.get(normalise(bare)))
                .or(() -> nested(bare))
                .map(match -> new Match(match.field(), match.rank() + 1000));
    }

    /** The field of a nested JSON object, with the object's name (author.id, product.title) before it goes by its own. */
    private static Optional<Match> nested(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Match withObject = KNOWN.get(normalise(path.substring(path.lastIndexOf('.', dot - 1) + 1)));
        return Optional.ofNullable(withObject == null ? KNOWN.get(normalise(path.substring(dot + 1))) : withObject);
    }

    static String normalise(String header) {
        String text = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
