package cn.xingsuo.staff;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 任职变动 — a person's post, category or rank changed. */
public record StaffReassigned(MemberId member, OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
