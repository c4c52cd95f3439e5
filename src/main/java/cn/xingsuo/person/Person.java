package cn.xingsuo.person;

import cn.xingsuo.web.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 自然人 — a name and, as far as known, the fields that are kept encrypted; every value in its one normal form. */
record Person(String name, Map<Field, String> fields) {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 200;

    /** The dots people type between the parts of a name: bullet, katakana dots, hyphenation point, dot operator and others. */
    private static final Pattern DOTS = Pattern.compile("[•‧・・⋅∙●﹒.．]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /** Control and formatting characters, lone surrogates. Characters of any plane, private ones included, are names somewhere. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    static Person of(Particulars typed, LocalDate today) {
        var fields = new EnumMap<Field, String>(Field.class);
        put(
                fields,
                Field.ID_NUMBER,
                typed.idNumber(),
                it -> IdNumber.of(it, today).value());
        put(fields, Field.PHONE, typed.phone(), it -> Phone.of(it).value());
        put(fields, Field.ADDRESS, typed.address(), Person::address);
        return new Person(name(typed.name()), Map.copyOf(fields));
    }

    @Nullable
    String field(Field field) {
        return fields.get(field);
    }

    /** Never the values: records get into logs. */
    @Override
    public String toString() {
        return "Person" + fields.keySet();
    }

    private static String name(String typed) {
        var plain =
                DOTS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("·");
        var name = SPACES.matcher(plain).replaceAll(" ").strip();
        if (name.isEmpty()) throw new Refusal("请填写姓名", null);
        if (length(name) > LONGEST_NAME) throw new Refusal("姓名不能超过 {0} 个字,请只填写姓名", null, LONGEST_NAME);
        if (UNWRITABLE.matcher(name).find()) throw new Refusal("姓名里有看不见的控制字符,请删掉后重新输入", null);
        return name;
    }

    private static String address(String typed) {
        var address = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (length(address) > LONGEST_ADDRESS) throw new Refusal("住址不能超过 {0} 个字,请缩短后重新填写", null, LONGEST_ADDRESS);
        if (UNWRITABLE.matcher(address).find()) throw new Refusal("住址里有看不见的控制字符,请删掉后重新输入", null);
        return address;
    }

    /** By characters as people count them: a rare one outside the basic plane is one, not two. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A blank field is one that is not known. */
    private static void put(
            Map<Field, String> fields, Field field, @Nullable String typed, UnaryOperator<String> read) {
        if (typed != null && !SPACES.matcher(typed).replaceAll("").isEmpty()) fields.put(field, read.apply(typed));
    }
}
