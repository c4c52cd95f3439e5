package cn.xingsuo.web;

import static cn.xingsuo.web.Texts.t;

/**
 * 星级图示 — stars drawn and said.
 *
 * @param count 0 to 5
 */
public record Stars(int count) {
    private static final String[] NAMES = {"未定星", "一星", "二星", "三星", "四星", "五星"};

    public String words() {
        return t(NAMES[Math.clamp(count, 0, 5)]);
    }
}
