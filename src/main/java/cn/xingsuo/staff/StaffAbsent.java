package cn.xingsuo.staff;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 离岗登记 — a person in post was lent out or on long leave. */
public record StaffAbsent(MemberId member, OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
