package cn.xingsuo.staff;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 到岗 — a person joined an office. */
public record StaffJoined(MemberId member, OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
