package cn.xingsuo.law;

/** 条号 — article numbers as statutes print them: 33 is 第三十三条. */
final class ArticleNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"千", "百", "十", ""};

    private ArticleNumber() {}

    static String chinese(int number) {
        var text = new StringBuilder();
        var zeroPending = false;
        for (int place = 0, unit = 1000; unit > 0; place++, unit /= 10) {
            var digit = number / unit % 10;
            if (digit == 0) {
                zeroPending = !text.isEmpty();
                continue;
            }
            if (zeroPending) text.append('零');
            zeroPending = false;
            text.append(DIGITS.charAt(digit)).append(PLACES[place]);
        }
        return text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }
}
