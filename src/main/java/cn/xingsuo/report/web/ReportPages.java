package cn.xingsuo.report.web;

import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.Offices;
import cn.xingsuo.report.Filing;
import cn.xingsuo.report.FilingBook;
import cn.xingsuo.report.FilingBook.FilingLine;
import cn.xingsuo.report.Frequency;
import cn.xingsuo.report.Restatement;
import cn.xingsuo.report.Restating;
import cn.xingsuo.report.Schedule;
import cn.xingsuo.report.Span;
import cn.xingsuo.report.Tables;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatTable;
import cn.xingsuo.report.web.TablePage.Below;
import cn.xingsuo.report.web.TablePage.Rights;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 报表页数据 — puts together what the report pages show. */
@Component
class ReportPages {
    private static final int NEWEST = 12;
    private static final int MOST_BELOW = 200;
    private final Tables tables;
    private final Schedule schedule;
    private final FilingBook book;
    private final Restating restating;
    private final Offices offices;
    private final Divisions divisions;
    private final Clock clock;

    ReportPages(
            Tables tables,
            Schedule schedule,
            FilingBook book,
            Restating restating,
            Offices offices,
            Divisions divisions,
            Clock clock) {
        this.tables = tables;
        this.schedule = schedule;
        this.book = book;
        this.restating = restating;
        this.offices = offices;
        this.divisions = divisions;
        this.clock = clock;
    }

    ReportList list(Frequency frequency, Viewer viewer) {
        var place = Place.of(null, viewer, offices, divisions);
        var blocks = tables.all().stream()
                .filter(it -> schedule.due(it.code()).contains(frequency))
                .map(it -> new ReportList.Block(it, lines(it, frequency, place)))
                .toList();
        return new ReportList(place, frequency, blocks);
    }

    TablePage table(Asked asked, Viewer viewer) {
        var table = tables.get(asked.table());
        var span = asked.period() == null || asked.period().isBlank() ? newest(table) : Span.of(asked.period());
        var place = Place.of(asked.office(), viewer, offices, divisions);
        var filing = book.of(place.code(), table.code(), span).orElse(null);
        var cells = cells(table, span, place, filing);
        var own = place.code().equals(viewer.office());
        var rights = new Rights(
                viewer.account(),
                own && viewer.may(Act.SUBMIT_REPORTS),
                place.code().equals(viewer.scope()) && viewer.may(Act.APPROVE_REPORTS),
                place.isOffice() && viewer.may(Act.APPROVE_REPORTS),
                viewer.may(Act.READ_CASES));
        return new TablePage(
                table,
                span,
                place,
                cells,
                filing,
                tables.broken(table, cells),
                filing == null ? Restatement.NONE : restating.of(filing),
                place.isOffice() ? List.of() : below(table, span, place),
                rights);
    }

    private List<ReportList.Line> lines(StatTable table, Frequency frequency, Place place) {
        var spans = Stream.iterate(tables.newest(table, frequency, today()), Span::previous)
                .limit(NEWEST / frequency.months + 1L)
                .toList();
        var own = book.over(place.code(), table.code(), spans);
        var approved = place.isDistrict() ? book.approved(place.scope(), table.code(), spans) : null;
        var count = place.isDistrict() ? offices.in(place.scope(), today()).size() : 0;
        return spans.stream()
                .map(it -> {
                    var done = approved == null ? 0 : approved.getOrDefault(it.toString(), 0);
                    return new ReportList.Line(it, own.get(it.toString()), done, count);
                })
                .toList();
    }

    private Span newest(StatTable table) {
        var due = schedule.due(table.code());
        return tables.newest(table, due.isEmpty() ? Frequency.MONTH : due.getFirst(), today());
    }

    /** What was handed in stays; before that an office or a district is computed, and a wider area adds its districts up. */
    private Cells cells(StatTable table, Span span, Place place, @Nullable Filing filing) {
        if (filing != null) return filing.frozen().figures();
        if (place.isOffice() || place.isDistrict())
            return tables.live(table, place.scope(), tables.period(table, span));
        return book.sum(place.scope(), table.code(), span);
    }

    private List<Below> below(StatTable table, Span span, Place place) {
        if (!place.isDistrict()) return districts(table, span, place);
        var filings = book.below(place.scope(), table.code(), span, MOST_BELOW).stream()
                .collect(Collectors.toMap(FilingLine::office, it -> it));
        var ids = offices.in(place.scope(), today());
        var names = offices.names(ids);
        return ids.stream()
                .map(it -> new Below(it.code(), names.getOrDefault(it, it.code()), filings.get(it.code())))
                .toList();
    }

    private List<Below> districts(StatTable table, Span span, Place place) {
        return book.districts(place.scope(), table.code(), span, MOST_BELOW).stream()
                .map(it -> new Below(it.office(), name(it.office()), it))
                .toList();
    }

    private String name(String code) {
        return divisions.find(code).map(it -> it.name()).orElse(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
