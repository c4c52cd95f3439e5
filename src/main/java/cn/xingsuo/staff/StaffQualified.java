package cn.xingsuo.staff;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 学历登记 — a completed degree was recorded. */
public record StaffQualified(MemberId member, OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
