package cn.xingsuo.rating;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 测试司法所 — sets up offices for rating tests and records their work the way a working room does. */
@Component
public class RatedOffice {
    /** 已帮教. */
    public record Helped(Subject subject, LocalDate on) implements Fact {}

    private final Offices offices;
    private final Facts facts;
    private final JdbcClient jdbc;
    private final TransactionTemplate inTransaction;

    RatedOffice(Offices offices, Facts facts, JdbcClient jdbc, TransactionTemplate inTransaction) {
        this.offices = offices;
        this.facts = facts;
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
    }

    public OfficeId establish(String code, String name) {
        return offices.establish(new NewOffice(
                new OfficeId(code), name, OfficeClass.MEDIUM, null, null, LocalDate.of(2010, 1, 1), List.of()));
    }

    /** One record and its fact in one transaction: A done, B counted but not done, D left out. */
    public void help(OfficeId office, String grade, LocalDate on) {
        inTransaction.executeWithoutResult(_ -> {
            record(office, grade, on);
            facts.publish(new Helped(Subject.of(office), on));
        });
    }

    /** The record alone, as if it had slipped in unheard. */
    public void record(OfficeId office, String grade, LocalDate on) {
        jdbc.sql("""
                        insert into rating_grade (subject_code, indicator, grade, graded_on, graded_by, recorded_at)
                        values (:office, :indicator, :grade, :on, 'test', now())
                        """)
                .param("office", office.code())
                .param("indicator", HelpRateInTests.INDICATOR)
                .param("grade", grade)
                .param("on", on)
                .update();
    }
}
