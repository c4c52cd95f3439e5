package cn.xingsuo.law.web;

import cn.xingsuo.law.CalendarFile;
import cn.xingsuo.law.CalendarRefused;
import cn.xingsuo.law.Calendars;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工作日历 — the holidays of each year, and the import of a newly announced one. */
@Controller
@Allowed(Act.READ_LAW)
class CalendarController {
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2199;
    private final Calendars calendars;
    private final Clock clock;

    CalendarController(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/law/calendar")
    String now() {
        return "redirect:/law/calendar/" + LocalDate.now(clock).getYear();
    }

    @GetMapping("/law/calendar/{year}")
    View year(@PathVariable @Label("年份") int year) {
        checkYear(year);
        return new View("law/calendar", CalendarPage.of(calendars.current(), year));
    }

    @GetMapping("/law/calendar/import")
    @Allowed(Act.IMPORT_CALENDAR)
    View form() {
        return form(LocalDate.now(clock).getYear() + 1, List.of(), 200);
    }

    @PostMapping("/law/calendar/import")
    @Allowed(Act.IMPORT_CALENDAR)
    Object load(
            @RequestParam @Label("年份") int year,
            @RequestParam @Label("文件") MultipartFile file,
            Viewer viewer,
            RedirectAttributes redirect)
            throws IOException {
        checkYear(year);
        try {
            var days = calendars.load(year, CalendarUpload.text(file), viewer.account());
            Flash.say(redirect, "已导入 {0} 年放假安排，共 {1} 天；未办结的期限正在重新计算", year, days);
            return "redirect:/law/calendar/import";
        } catch (CalendarRefused refused) {
            return form(year, refused.faults(), 422);
        }
    }

    private View form(int year, List<CalendarFile.Fault> faults, int status) {
        var page = new CalendarImport(year, calendars.current().years(), faults);
        return new View("law/calendar-import", page, status);
    }

    private static void checkYear(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new Refusal(
                    "没有 {0} 年的日历。请填 {1} 到 {2} 之间的年份。",
                    null, String.valueOf(year), String.valueOf(EARLIEST), String.valueOf(LATEST));
        }
    }
}
