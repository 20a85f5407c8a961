package io.zhiyin.text.redaction;

import java.util.Locale;

/** The kinds of personal data that are redacted. */
public enum PersonalData {
    PERSON("姓名", "NAME", '\ue001'),
    PHONE("手机号", "PHONE", '\ue002'),
    LANDLINE("座机", "LANDLINE", '\ue003'),
    ID_CARD("身份证", "ID", '\ue004'),
    BANK_CARD("银行卡", "CARD", '\ue005'),
    PASSPORT("护照", "PASSPORT", '\ue006'),
    LICENCE_PLATE("车牌", "PLATE", '\ue007'),
    SSN("社保号", "SSN", '\ue008'),
    ADDRESS("地址", "ADDRESS", '\ue009'),
    EMAIL("邮箱", "EMAIL", '\ue00a'),
    ORDER("订单号", "ORDER", '\ue00b'),
    TRACKING("运单号", "TRACKING", '\ue00c'),
    WECHAT("微信", "WECHAT", '\ue00d'),
    QQ("QQ", "QQ", '\ue00e'),
    /** A user name on a market place. */
    ACCOUNT("账号", "ACCOUNT", '\ue00f'),
    IP("IP地址", "IP", '\ue010');

    private final String chinese;
    private final String english;
    private final char mark;

    PersonalData(String chinese, String english, char mark) {
        this.chinese = chinese;
        this.english = english;
        this.mark = mark;
    }

    /** The name used in files, such as {@code id_card}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file names. */
    public static PersonalData of(String code) {
        for (PersonalData kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "a kind of personal data must be one of person, phone, landline, id_card, bank_card, passport, licence_plate,"
                        + " ssn, address, email, order, tracking, wechat, qq, account, ip");
    }

    /** The private-use character that stands for such data in a folded text. */
    char mark() {
        return mark;
    }

    /** The word that stands in a replacement token. */
    String label(boolean inChinese) {
        return inChinese ? chinese : english;
    }
}
