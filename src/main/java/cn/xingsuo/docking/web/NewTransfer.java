package cn.xingsuo.docking.web;

import cn.xingsuo.docking.Letter;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 移送表单 — a letter to an organ, or one that came from it.
 *
 * @param number of the organ's letter; nothing for ours
 * @param materials one a line
 */
record NewTransfer(
        @Label("对接单位") @NotNull UUID partner,
        @Label("来文文号") @Size(max = 200) @Nullable String number,
        @Label("移送性质") @NotBlank String kind,
        @Label("移送日期") @NotNull LocalDate on,
        @Label("纠纷") @Valid @NotNull Matter matter,
        @Label("当事人") @Valid @Nullable List<Someone> people,
        @Label("当事人意见") @NotBlank @Size(max = 200) String consent,
        @Label("材料清单") @Size(max = 2000) @Nullable String materials) {
    /** 纠纷. */
    public record Matter(
            @Label("纠纷名称") @NotBlank @Size(max = 200) String subject,
            @Label("纠纷类型") @NotBlank String category,
            @Label("纠纷情况") @NotBlank @Size(max = 2000) String story) {}

    /** 当事人; rows without a name do not count. */
    public record Someone(
            @Label("姓名") @Size(max = 50) @Nullable String name,
            @Label("电话") @Size(max = 20) @Nullable String phone) {}

    /** Never the values: forms get into logs. */
    @Override
    public String toString() {
        return "NewTransfer";
    }

    Letter letter(Viewer viewer) {
        if (viewer.office() == null) throw new Refusal("您的账号不属于任何司法所,不能登记。请由司法所工作人员登记。", null);
        return new Letter(
                new OfficeId(viewer.office()),
                partner,
                number == null ? "" : number,
                kind,
                new Letter.Matter(matter.subject(), matter.category(), null, matter.story(), null),
                parties(),
                consent,
                lines(materials),
                on);
    }

    private List<Letter.Party> parties() {
        var all = new ArrayList<Letter.Party>();
        for (var it : people == null ? List.<Someone>of() : people) {
            var name = it.name() == null ? "" : it.name().strip();
            var phone = it.phone() == null || it.phone().isBlank()
                    ? null
                    : it.phone().strip();
            if (!name.isEmpty()) all.add(new Letter.Party(new Particulars(name, null, phone, null), null));
        }
        return all;
    }

    static List<String> lines(@Nullable String text) {
        if (text == null) return List.of();
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
