package cn.xingsuo.mediation;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调查与调解 — inquiries, invitations and sessions of a case: when, where, who was there, what was said, who signed. */
@Service
@Transactional
public class Hearings {
    private final CaseFile file;
    private final HearingLedger ledger;
    private final ValueSets values;

    Hearings(CaseFile file, HearingLedger ledger, ValueSets values) {
        this.file = file;
        this.ledger = ledger;
        this.values = values;
    }

    /**
     * 通知.
     *
     * @param notice how the parties were told, code in {@code mediation-notice}
     */
    public record Invitation(LocalDateTime at, String place, String notice) {}

    /**
     * 笔录 — what was held.
     *
     * @param present who was there
     * @param signed codes in {@code mediation-signature}
     * @param open held in public; the parties decide that
     */
    public record Minutes(
            LocalDate on, String place, String present, String content, Set<String> signed, boolean open) {}

    /** 调查, MT4. */
    public MediationRef inquire(Viewer viewer, MediationRef ref, Minutes minutes) {
        var it = file.take(ref, viewer);
        file.happened(it, minutes.on());
        var clean = checked(minutes);
        ledger.held(it, "INQUIRY", clean);
        file.tell(new MediationNoted(it.id(), Subject.of(it.office()), minutes.on()));
        var next = it.proceed(Course::investigating);
        return file.advance(it, next, Step.of(minutes.on(), "INQUIRED", words(clean)), viewer);
    }

    /** 通知当事人, MT5: time and place are told before the parties sit together. */
    public MediationRef invite(Viewer viewer, MediationRef ref, Invitation invitation) {
        var it = file.take(ref, viewer);
        var place = Prose.required("地点", invitation.place(), Prose.LINE);
        var how = values.of("mediation-notice").require(invitation.notice());
        var day = invitation.at().toLocalDate();
        Dates.inOrder(it.underWay().on(), day, "调解日期 {0} 早于受理日期 {1}。请核对日期。");
        ledger.plan(it, new Invitation(invitation.at(), place, how.code()));
        var words = "%s通知双方于%s在%s调解"
                .formatted(how.title(), invitation.at().toString().replace('T', ' '), place);
        var noted = day.isAfter(file.today()) ? file.today() : day;
        return file.advance(it, it.proceed(Course::inviting), Step.of(noted, "INVITED", words), viewer);
    }

    /**
     * 调解会, MT5.
     *
     * @param planned the invitation it follows; null when the parties sat together without one
     */
    public MediationRef hold(Viewer viewer, MediationRef ref, @Nullable UUID planned, Minutes minutes) {
        var it = file.take(ref, viewer);
        file.happened(it, minutes.on());
        var clean = checked(minutes);
        if (planned == null) ledger.held(it, "SESSION", clean);
        else ledger.held(it, planned, clean);
        file.tell(new MediationNoted(it.id(), Subject.of(it.office()), minutes.on()));
        var next = it.proceed(course -> course.heard(minutes.on()));
        return file.advance(it, next, Step.of(minutes.on(), "HELD", words(clean)), viewer);
    }

    private Minutes checked(Minutes it) {
        it.signed().forEach(values.of("mediation-signature")::require);
        return new Minutes(
                it.on(),
                Prose.required("地点", it.place(), Prose.LINE),
                Prose.required("在场人员", it.present(), Prose.LINE),
                Prose.required("笔录内容", it.content(), Prose.STORY),
                it.signed(),
                it.open());
    }

    private static String words(Minutes it) {
        return it.place() + ";" + it.present() + ":" + it.content();
    }
}
