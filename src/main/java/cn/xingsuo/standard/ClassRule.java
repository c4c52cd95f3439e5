package cn.xingsuo.standard;

import org.jspecify.annotations.Nullable;

/**
 * 分类规则 — which offices belong to a class. An office belongs to the first class, in the edition's order, one of whose limits it meets.
 *
 * @param residentsFrom belongs from this many residents on
 * @param supervisees belongs from this many correction subjects on
 * @param residentsBelow belongs below this many residents
 */
public record ClassRule(
        OfficeClass type,
        Text test,
        @Nullable Integer residentsFrom,
        @Nullable Integer supervisees,
        @Nullable Integer residentsBelow) {
    boolean covers(int residents, int subjects) {
        if (residentsFrom == null && supervisees == null && residentsBelow == null) return true;
        return residentsFrom != null && residents >= residentsFrom
                || supervisees != null && subjects >= supervisees
                || residentsBelow != null && residents < residentsBelow;
    }
}
