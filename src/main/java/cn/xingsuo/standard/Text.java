package cn.xingsuo.standard;

import cn.xingsuo.web.Language;
import cn.xingsuo.web.Texts;

/** 双语文本 — one text of an edition in Chinese and English. */
public record Text(String zh, String en) {
    /** The text in the language of the current request. */
    public String shown() {
        return Texts.language() == Language.EN ? en : zh;
    }
}
