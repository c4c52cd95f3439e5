package cn.xingsuo.law.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.law.Due;
import cn.xingsuo.law.Terms;
import cn.xingsuo.law.Terms.WorkingDay;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 期限接口 — due dates and working days for other systems. */
@RestController
@Allowed(Act.READ_LAW)
class TermsApi {
    private final Terms terms;

    TermsApi(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/api/v1/terms/{term}/due")
    Due due(@PathVariable String term, @RequestParam @Label("起算日期") LocalDate from) {
        var due = terms.due(term, from);
        var moved = due.moved().stream()
                .map(it -> new Due.Move(it.from(), it.to(), t(it.why())))
                .toList();
        return new Due(due.term(), from, due.due(), due.unit(), due.provisional(), moved, due.citation());
    }

    @GetMapping("/api/v1/working-days")
    WorkingDay workingDay(@RequestParam @Label("起算日期") LocalDate from, @RequestParam @Label("工作日数") int days) {
        return terms.workingDay(from, days);
    }
}
