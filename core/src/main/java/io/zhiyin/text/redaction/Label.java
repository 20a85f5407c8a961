package io.zhiyin.text.redaction;

import java.util.List;

/** What the words before a number say that it is. */
enum Label {
    PHONE("""
            电话, 电話, 電話, 手机, 手機, 手机号, 手机号码, 电话号码, 联系方式, 联系电话, 号码, 联系, 联系我,
            致电, 拨打, 打给, 来电, 电联, 短信, 热线, ☎, 📞, 📱, tel, telephone, phone, phone number, mobile,
            cell, call, call me, text me, text, whatsapp, contact, reach me, reach me at, ring, ring me,
            call me on, hp, ph, cellphone, mob, my number, the number, home, office, work, buzz, dial, call back, callback,
            direct line, line, cell number, mobile number, contact number, fon, handy, 另一个号, 另外一个号, 号码是, 换成, 备用号, 打这个
            """),
    LANDLINE("""
            座机, 固话, 固定电话, 家里电话, 办公电话, 座机号, 传真, 宅电, landline, fax, land line
            """),
    ID_CARD("""
            身份证, 身份证号, 身份证号码, 证件号, 证件号码, 身份證, 公民身份号码, 身份号码, id card,
            id number, identity card, id card number, citizen id, national id, identity number, id no
            """),
    BANK_CARD("""
            银行卡, 银行卡号, 卡号, 储蓄卡, 信用卡, 借记卡, 工行, 建行, 农行, 招行, 中行, 交行, 账户,
            工商银行, 建设银行, 农业银行, 招商银行, 中国银行, 邮储, 退款到, 打到, 转到, 开户行, 工行卡, 建行卡, 农行卡, 招行卡, 中行卡, 交行卡, 邮储卡, card number,
            credit card, debit card, card, visa, mastercard, bank account, account number, bank card, amex,
            card no, cc number
            """),
    PASSPORT("""
            护照, 护照号, 护照号码, 護照, 通行证, 通行证号, passport, passport number, passport no, passport num, passport id, travel document, pp no, 护照本, 护照是, 旅行证, 回乡证, 台胞证
            """),
    LICENCE_PLATE("""
            车牌, 车牌号, 车号, 车牌号码, 车牌是, license plate, licence plate, number plate, plate,
            plate number, plates, registration, reg, tag, tag number, tag no, registration number, reg no, number plates, rego,
            vehicle, reg number, 车牌照, 牌照, 牌照号
            """),
    SSN("""
            ssn, social security, social security number, social security no, soc sec, social, ss#, ss number, ss no, socials,
            social sec, sss number, ssn is
            """),
    ORDER("""
            订单, 定单, 定单号, 换货单号, 订单号, 订单编号, 订单号码, 交易号, 交易编号, 交易单号, 单号,
            退货单号, 退款编号, 售后单号, 订单尾号, 訂單, 訂單號, order, order number, order no, order id,
            order #, order num, order ref, confirmation number, confirmation, order reference, invoice,
            invoice number, po, ord, ord no, order ref, ref order, order num, order nr, purchase order, reference number, ref no, 订单id,
            订单编码, 主订单, 子订单, 订单号是, 工单号, 服务单号, 售后单, 退款单号, 退单号, orders, order numbers, order code
            """),
    TRACKING("""
            快递单号, 运单号, 物流单号, 运单, 物流, 快递, 快递号, 物流号, 面单, 面单号, 快件, 包裹, 包裹单号,
            顺丰, 圆通, 中通, 申通, 韵达, 百世, 极兔, 邮政, ems, 京东快递, 京东物流, 顺丰单号, 圆通单号,
            中通单号, 申通单号, 韵达单号, 极兔单号, 顺丰快递, 圆通快递, 中通快递, 申通快递, 韵达快递,
            百世快递, 极兔快递, 菜鸟, 德邦, 查件, 运单编号, tracking, tracking number, tracking no,
            tracking id, tracking code, tracking #, waybill, ups, fedex, usps, dhl, shipment, parcel,
            package, consignment, trk, trk#, trk no, tracking ref, parcel number, parcel no, parcel id, evri, hermes, royal mail, dpd,
            shipment id, fedex number, ups number, dhl number, usps number, awb, 单号查, 快递公司单号, 物流编号, 物流信息
            """),
    WECHAT("""
            微信, 微 信, 微信号, 微信号码, 微信id, 微❤, 微xin, 威信, 薇信, 徽信, 微芯, 溦信, v信, v❤, 加v, 加微, +v,
            +微, 加vx, 加wx, vx, wx, wechat, weixin, wechat id, 绿泡泡, vx号, 加薇, 加v信, wei xin, we chat,
            微我, 微xin号, 薇, 威芯, v我, v号, 加我微信, 微❤号, 微訊, 加威, 微♥, 薇❤, v:, ➕v, ➕微, ➕vx, ➕wx, 加➕v, 卫星, wx号, v❤️, 加wei, 维信, weixin id, wechat no, wechat number, wechat account, wechat handle, wechat name
            """),
    QQ("""
            qq, q q, 我的q, 我q, 加我q, qq号, qq号码, 扣扣, 扣扣号, 企鹅, 企鹅号, q号, 加q, +q, 加qq, 球球, qq群, 群号, q群, 加群,
            qq好友, 群, qq number, q, qq id, my qq
            """),
    ACCOUNT("""
            淘宝账号, 淘宝号, 淘宝id, 淘宝账户, 淘宝会员名, 旺旺, 旺旺号, 旺旺名, 旺旺id, 京东账号, 京东账户,
            京东id, 京东用户名, 支付宝, 支付宝账号, 支付宝账户, 用户名, 账号, 账号名, 会员名, 闲鱼号, 帐号,
            淘宝帐号, 京东帐号, username, user name, taobao id, jd account, taobao account, account name,
            user id, jd id, alipay
            """),
    IP("""
            ip, ip地址, ip address, ip是
            """),
    /** Says that no number is meant by the label in it. */
    NOTHING("""
            快递小哥, 快递员, 快递师傅, 快递费, 快递站, 快递柜, 快递公司, 快递单都, 物流很快, 快递很快, 信用卡分期,
            快递慢, 物流慢, 手机壳, 手机膜, order came, package was, package came, 电话手表, 手机店, 群众, 人群, qq糖, qq视频,
            qq音乐, qq游戏, qq星, 微信支付, 微信群, 微信和, 快递给力, 物流给力, 订单量
            """),
    PRODUCT("""
            型号, 货号, 款号, 编码, 条码, 条形码, 商品编码, 商品编号, 商品号, 商品id, 编号, 序列号, isbn,
            ean, upc, sku, asin, barcode, serial, serial number, sn, s/n, model, model number, model no,
            part, part no, part number, item, item number, item no, 批号, 批次, 批次号, imei, 版号, 书号,
            产品编号, 防伪, 防伪码, 生产日期, 保质期, 有效期, 色号, 尺码, version, 验证码, 取件码, 提货码,
            密码, 券码, 激活码, 优惠码, code, coupon, coupon code, lot, batch, batch number, lot number,
            lot no, 工号, 店铺号, 门牌, 店铺id, 版本, 版本号, 固件, firmware, 价格, 原价, 售价, price, style,
            style number, style no, product number, product code, product id, 许可证, 执行标准, 标准号,
            批准文号, 国药准字, 备案号, 流水号, 票号, 机身号, 机身码, 串号, 串码, 产品代码, 款式,
            store number, store, lot number, certificate, patent, 专利号, 证书号, 邮编, zip, postcode, zip code, 编码是
            """);

    private final String words;

    Label(String words) {
        this.words = words;
    }

    List<String> words() {
        return Words.list(words);
    }
}
