package cn.xingsuo.office.web;

import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeChange;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 司法所表单 — what is typed to set up an office or to change it. */
final class OfficeForms {
    private OfficeForms() {}

    /** 设立表单. */
    record Establish(
            @Label("驻地镇街") @NotBlank @Pattern(regexp = "[0-9]{9}")
            String town,

            @Label("名称") @NotBlank @Size(max = 40) String name,
            @Label("类别") @NotNull OfficeClass size,
            @Label("地址") @Nullable @Size(max = 100) String address,
            @Label("服务电话") @Nullable @Size(max = 40) String phone,
            @Label("设立日期") @NotNull LocalDate since) {
        NewOffice office() {
            return new NewOffice(
                    new OfficeId(town), name.strip(), size, optional(address), optional(phone), since, List.of(town));
        }
    }

    /** 变更表单. */
    record Change(
            @Label("名称") @NotBlank @Size(max = 40) String name,
            @Label("类别") @NotNull OfficeClass size,
            @Label("类别起算日期") @Nullable LocalDate sizeSince,
            @Label("地址") @Nullable @Size(max = 100) String address,
            @Label("服务电话") @Nullable @Size(max = 40) String phone,
            @Label("撤销日期") @Nullable LocalDate until,
            @NotNull Integer version) {
        OfficeChange change() {
            return new OfficeChange(name.strip(), size, sizeSince, optional(address), optional(phone), until, version);
        }
    }

    /** 划入表单. */
    record Cover(
            @Label("镇街") @NotBlank @Pattern(regexp = "[0-9]{9}")
            String town,

            @Label("开始日期") @NotNull LocalDate since,
            @NotNull Integer version) {}

    /** 划出表单. */
    record Release(
            @Label("划出的镇街") @NotBlank @Pattern(regexp = "[0-9]{9}")
            String left,

            @Label("结束日期") @NotNull LocalDate end,
            @NotNull Integer version) {}

    private static @Nullable String optional(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
