package cn.xingsuo.report.web;

import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.report.NoSuchFiling;
import cn.xingsuo.web.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * 填报单位 — whose table it is.
 *
 * @param code an office, or the prefix of a division for what is added up
 */
public record Place(String code, String name) {
    private static final int OFFICE = 9;
    private static final int DISTRICT = 6;

    public boolean isOffice() {
        return code.length() == OFFICE;
    }

    public boolean isDistrict() {
        return code.length() == DISTRICT;
    }

    Scope scope() {
        return new Scope(code);
    }

    /** The asked unit, else the viewer's own; what lies outside the viewer's scope does not exist for the viewer. */
    static Place of(@Nullable String asked, Viewer viewer, Offices offices, Divisions divisions) {
        var code = asked == null || asked.isBlank() ? viewer.scope() : asked.strip();
        if (!viewer.sees(code)) throw new NoSuchFiling();
        var scope = new Scope(code);
        if (code.length() == OFFICE)
            return new Place(code, offices.get(new OfficeId(code)).name());
        return new Place(
                scope.prefix(),
                code.isEmpty()
                        ? "全国"
                        : divisions.find(code).map(it -> it.name()).orElse(code));
    }
}
