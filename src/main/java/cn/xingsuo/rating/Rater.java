package cn.xingsuo.rating;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 测评读取 — reads ratings from the records as of a day; stores nothing. */
@Component
class Rater {
    private final Sheets sheets;
    private final Standards standards;
    private final Offices offices;
    private final Clock clock;

    Rater(Sheets sheets, Standards standards, Offices offices, Clock clock) {
        this.sheets = sheets;
        this.standards = standards;
        this.offices = offices;
        this.clock = clock;
    }

    Rating one(OfficeId office, LocalDate on) {
        refuseFuture(on);
        var standard = standards.inForceOn(on);
        var subject = Subject.of(office);
        var size = offices.classes(new Scope(office.code()), on).get(office);
        return new Rating(
                subject, clock.instant(), Scorer.score(standard, type(size), sheets.one(subject, standard, on)));
    }

    /** One grouped query for each gauge, whatever the number of offices. */
    List<Rating> all(Scope scope, LocalDate on) {
        refuseFuture(on);
        var standard = standards.inForceOn(on);
        var every = offices.in(scope, on);
        var classes = offices.classes(scope, on);
        var filled = sheets.all(scope, every.stream().map(OfficeId::code).toList(), standard, on);
        var at = clock.instant();
        return every.stream()
                .map(office -> new Rating(
                        Subject.of(office),
                        at,
                        Scorer.score(standard, type(classes.get(office)), requireNonNull(filled.get(office.code())))))
                .toList();
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refusal("{0} 还没有到,没有记录可以测评。请改为今天或更早的日期", null, on);
    }

    /** 中 until the office's class is recorded. */
    private static OfficeClass type(cn.xingsuo.office.@Nullable OfficeClass size) {
        return size == null ? OfficeClass.MEDIUM : OfficeClass.valueOf(size.name());
    }
}
