package cn.xingsuo.dossier;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** 汉字数字 — small numbers as papers write them: 三份, 十二份. */
final class Numerals {
    private Numerals() {}

    static String of(int number) {
        return new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT).format(number);
    }
}
