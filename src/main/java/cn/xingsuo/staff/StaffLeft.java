package cn.xingsuo.staff;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 离岗 — a person left an office. */
public record StaffLeft(MemberId member, OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
