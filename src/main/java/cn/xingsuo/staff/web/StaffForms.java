package cn.xingsuo.staff.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.staff.Assignment;
import cn.xingsuo.staff.Degree;
import cn.xingsuo.staff.Joining;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 队伍表单 — what the register's forms send. */
final class StaffForms {
    private StaffForms() {}

    /** 入职登记. */
    record Join(
            @Label("姓名") @NotBlank @Size(max = 50) String name,
            @Label("身份证号") @Nullable @Size(max = 30) String idNumber,
            @Label("电话") @Nullable @Size(max = 30) String phone,
            @Label("出生年份") @Nullable Integer birthYear,
            @Label("司法所") @NotBlank String place,
            @Label("人员类别") @NotBlank String category,
            @Label("职务") @NotBlank String post,
            @Label("职级") @NotBlank String rank,
            @Label("到岗日期") @NotNull LocalDate since) {
        /** Never the values: forms get into logs. */
        @Override
        public String toString() {
            return "Join";
        }

        Joining joining() {
            return new Joining(
                    new Particulars(name, blankToNull(idNumber), blankToNull(phone), null),
                    birthYear,
                    new Assignment(new OfficeId(place), category, post, rank, since));
        }
    }

    /** 任职变动. */
    record Reassign(
            int version,
            @Label("司法所") @NotBlank String place,
            @Label("人员类别") @NotBlank String category,
            @Label("职务") @NotBlank String post,
            @Label("职级") @NotBlank String rank,
            @Label("变动日期") @NotNull LocalDate since,
            @Label("原因") @NotBlank @Size(max = 200) String reason) {
        Assignment assignment() {
            return new Assignment(new OfficeId(place), category, post, rank, since);
        }
    }

    /** 离岗. */
    record Leave(
            int version,
            @Label("最后在岗日") @NotNull LocalDate lastDay,
            @Label("原因") @NotBlank @Size(max = 200) String reason) {}

    /** 学历. */
    record Qualify(
            @Label("学历") @NotBlank String level,
            @Label("专业") @NotBlank String major,
            @Label("毕业日期") @NotNull LocalDate completedOn) {
        Degree degree() {
            return new Degree(level, major, completedOn);
        }
    }

    /** 借调或休假. */
    record Absence(
            @Label("离岗类别") @NotBlank String kind,
            @Label("开始日期") @NotNull LocalDate since,
            @Label("结束日期") @Nullable LocalDate until) {}

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
