package cn.xingsuo.mediation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 签署前缺陷 — one thing that would void an agreement, or its subsidy, found while it can still be mended.
 *
 * @param code stable name of the rule, e.g. {@code MINOR_WITHOUT_GUARDIAN}
 * @param message Chinese sentence with placeholders, a key of the English catalogue
 * @param args what stands in the placeholders
 * @param why what would follow, a key of the English catalogue
 * @param blocking whether the case cannot be concluded like this
 * @param where what must be mended: {@code parties}, {@code facts}, {@code terms}, {@code duties}, {@code dates} or {@code signing}
 */
public record Defect(
        String code,
        String message,
        List<String> args,
        String why,
        @Nullable String citation,
        boolean blocking,
        String where) {}
