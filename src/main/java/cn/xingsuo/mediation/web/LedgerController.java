package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.NoSuchLedger;
import cn.xingsuo.mediation.web.LedgerBook.Asked;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 台账页面 — the registers of an office: how many rows, on the screen, on paper and as files. */
@Controller
@RequestMapping("/mediation/ledgers")
@Allowed(Act.READ_CASES)
class LedgerController {
    private final LedgerBook book;
    private final ObjectProvider<MenuItem> menu;
    private final Trail trail;
    private final Clock clock;

    LedgerController(LedgerBook book, ObjectProvider<MenuItem> menu, Trail trail, Clock clock) {
        this.book = book;
        this.menu = menu;
        this.trail = trail;
        this.clock = clock;
    }

    /** 台账期间 — this year unless said otherwise. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first(LocalDate today) {
            return from == null ? today.withDayOfYear(1) : from;
        }

        LocalDate last(LocalDate today) {
            var last = to == null ? today : to;
            if (last.isBefore(first(today))) throw new Refusal("开始日期晚于结束日期。请调整日期后再查", null);
            return last;
        }
    }

    @GetMapping
    View home(Days days, Viewer viewer) {
        var entries = Arrays.stream(LedgerRegister.values())
                .map(it -> new LedgerHome.Entry(it, book.count(asked(it, days, viewer))))
                .toList();
        var others = menu.orderedStream()
                .filter(it -> it.group().equals("调解") && viewer.may(it.act()))
                .filter(it -> !it.path().startsWith("/mediation/ledgers")
                        && !it.path().contains("{"))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
        var today = LocalDate.now(clock);
        return new View(
                "mediation/ledgers",
                new LedgerHome(days.first(today), days.last(today), entries, others, viewer.may(Act.IMPORT_LEDGER)));
    }

    @GetMapping("/{register}")
    View show(@PathVariable String register, Days days, @RequestParam @Nullable String after, Viewer viewer) {
        var asked = asked(known(register), days, viewer);
        var key = after == null || after.isBlank() ? null : CaseKey.of(after);
        var found = book.page(asked, key);
        var lines = found.size() > LedgerBook.PAGE ? found.subList(0, LedgerBook.PAGE) : found;
        var next = lines.size() < found.size() ? lines.getLast().key() : null;
        return new View(
                "mediation/ledger",
                new LedgerTable(
                        asked.register(),
                        asked.from(),
                        asked.to(),
                        asked.register().columns(),
                        lines,
                        book.count(asked),
                        key == null,
                        next));
    }

    @GetMapping("/{register}/export")
    void export(
            @PathVariable String register,
            Days days,
            @RequestParam(defaultValue = "xlsx") String format,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var asked = asked(known(register), days, viewer);
        trail.note(
                "mediation.ledger-exported",
                "office/" + viewer.scope(),
                Map.of(
                        "register",
                        register,
                        "from",
                        asked.from().toString(),
                        "to",
                        asked.to().toString()));
        List<Column<LedgerLine>> columns = new ArrayList<>();
        for (int i = 0; i < asked.register().columns().size(); i++) {
            var column = i;
            columns.add(new Column<>(
                    asked.register().columns().get(i).title(), it -> it.cells().get(column)));
        }
        var name = "%s %s至%s".formatted(t(asked.register().title()), asked.from(), asked.to());
        if (format.equals("csv")) SheetAnswer.csv(response, name, columns, book.all(asked));
        else SheetAnswer.xlsx(response, name, columns, book.all(asked));
    }

    private Asked asked(LedgerRegister register, Days days, Viewer viewer) {
        var today = LocalDate.now(clock);
        return new Asked(register, days.first(today), days.last(today), viewer);
    }

    private static LedgerRegister known(String code) {
        var register = LedgerRegister.of(code);
        if (register == null) throw new NoSuchLedger();
        return register;
    }
}
