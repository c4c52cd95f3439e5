package cn.xingsuo.screening.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.screening.Finding;
import cn.xingsuo.screening.RoundId;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 排查登记表单 — what the registration page of a finding says. */
record NewFinding(
        @Label("排查任务") @Nullable String round,
        @Label("事件") @Valid @NotNull Event event,
        @Label("当事人") @Valid @Nullable List<Someone> people,
        @Label("化解") @Valid @NotNull Handling handling,
        @Label("苗头") @Nullable Set<String> signs) {
    /** 事件. */
    public record Event(
            @Label("事件名称") @NotBlank @Size(max = 200) String name,
            @Label("发生日期") @NotNull LocalDate on,
            @Label("发生地") @NotBlank String village,
            @Label("详细地点") @Size(max = 200) @Nullable String place,
            @Label("事件规模") @NotBlank String scale,
            @Label("纠纷类型") @NotBlank String category,
            @Label("涉及人数") @NotNull Integer people,
            @Label("涉及单位") @Size(max = 200) @Nullable String units,
            @Label("事件简述") @NotBlank @Size(max = 2000) String brief) {}

    /** 当事人; rows without a name do not count. */
    public record Someone(
            @Label("姓名") @Size(max = 50) @Nullable String name,
            @Label("电话") @Size(max = 20) @Nullable String phone,
            @Label("身份证") @Size(max = 18) @Nullable String idNumber) {}

    /** 化解. */
    public record Handling(
            @Label("化解时限") @NotNull LocalDate resolveBy,
            @Label("化解方式") @NotBlank String way,
            @Label("化解组织") @Size(max = 200) @Nullable String organ,
            @Label("化解责任人") @NotBlank @Size(max = 200) String responsible) {}

    /** Never the values: forms get into logs. */
    @Override
    public String toString() {
        return "NewFinding";
    }

    Finding finding(Viewer viewer, LocalDate today) {
        if (viewer.office() == null) throw new Refusal("您的账号不属于任何司法所,不能登记。请由司法所工作人员登记。", null);
        return new Finding(
                new OfficeId(viewer.office()),
                round == null || round.isBlank() ? null : RoundId.of(round),
                new Finding.Event(
                        event.name(),
                        event.on(),
                        event.village(),
                        text(event.place()),
                        event.scale(),
                        event.category(),
                        event.people(),
                        text(event.units()),
                        event.brief()),
                parties(),
                new Finding.Handling(
                        handling.resolveBy(), handling.way(), text(handling.organ()), handling.responsible()),
                Objects.requireNonNullElse(signs, Set.of()),
                today);
    }

    private List<Particulars> parties() {
        var all = new ArrayList<Particulars>();
        for (var it : people == null ? List.<Someone>of() : people) {
            var name = text(it.name());
            if (!name.isEmpty()) all.add(new Particulars(name, blank(it.idNumber()), blank(it.phone()), null));
        }
        return all;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
