package cn.xingsuo.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 标准概况 — what kind of paper the edition is.
 *
 * @param notice the word every page shows beside it, e.g. 参考标准
 * @param character legal character: 等级评定, 创建示范 or 年度考核
 * @param approval number of the approving document; null when there is none
 */
public record Profile(
        Text notice, Text issuer, Text character, @Nullable String approval, List<Text> notes, List<Source> sources) {
    /** 来源 — a paper a criterion leans on that is not a statute we hold. */
    public record Source(String id, Text title) {}
}
