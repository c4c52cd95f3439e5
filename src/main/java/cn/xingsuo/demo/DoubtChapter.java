package cn.xingsuo.demo;

import cn.xingsuo.job.Progress;
import cn.xingsuo.mediation.Reviews;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 疑点一章 — the nights at the end of the last months raised what looked odd; one office has explained, the bureau has closed one. */
@Component
@Order(90)
class DoubtChapter implements Chapter {
    private static final int MONTHS = 3;
    private final Reviews reviews;

    DoubtChapter(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String title() {
        return "疑点 doubts   ";
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var month = LocalDate.ofInstant(telling.now(), WorldClock.CHINA).withDayOfMonth(1);
        for (int i = MONTHS; i > 0; i--) {
            var night = month.minusMonths(i - 1L).atTime(3, 0).toInstant(ZoneOffset.ofHours(8));
            WorldClock.at(night, () -> reviews.run(Progress.SILENT));
        }
        WorldClock.at(telling.now().minus(Duration.ofHours(1)), () -> {
            answers(telling);
            return null;
        });
    }

    private void answers(Telling telling) {
        var section = telling.viewer(
                Role.SECTION, telling.district().offices().getFirst().code());
        var answered = new ArrayList<Boolean>();
        for (var office : telling.district().offices()) {
            var director = telling.viewer(Role.DIRECTOR, office.code());
            for (var id : reviews.unanswered(director).stream().limit(1).toList()) {
                if (answered.size() < 2) reviews.explain(director, id, 0, "同一工程引起的几起纠纷,情况相近,由同一名调解员记录。");
                if (answered.isEmpty()) reviews.close(section, id, 1, "SOUND", "已调阅案卷并电话核对三名当事人,情况属实。");
                answered.add(true);
            }
        }
    }
}
