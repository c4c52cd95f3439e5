package cn.xingsuo.standard;

/** 双语文本 — one text of an edition in Chinese and English. */
public record Text(String zh, String en) {
    /** The text in the asked language; Chinese unless {@code english}. */
    public String in(boolean english) {
        return english ? en : zh;
    }
}
