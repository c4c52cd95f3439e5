package cn.xingsuo.office;

import java.time.LocalDate;

/** 司法所已变更 — an office's class, towns or existence changed from a day on. */
public record OfficeChanged(OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
