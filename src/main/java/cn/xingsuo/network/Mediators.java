package cn.xingsuo.network;

import cn.xingsuo.network.MediatorRepository.Known;
import cn.xingsuo.network.NewMediator.Skills;
import cn.xingsuo.network.NewMediator.Standing;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解员 — everything another room, or a page, may ask of the register of mediators. */
@Service
@Transactional
public class Mediators {
    private final MediatorRepository repository;
    private final ServiceLedger services;
    private final BodyRepository bodies;
    private final Persons persons;
    private final RemovalNotices notices;
    private final NetworkBook book;
    private final NetworkJournal journal;
    private final RecordLedger records;

    Mediators(
            MediatorRepository repository,
            ServiceLedger services,
            BodyRepository bodies,
            Persons persons,
            RemovalNotices notices,
            NetworkBook book,
            NetworkJournal journal,
            RecordLedger records) {
        this.repository = repository;
        this.services = services;
        this.bodies = bodies;
        this.persons = persons;
        this.notices = notices;
        this.book = book;
        this.journal = journal;
        this.records = records;
    }

    /** The mediators who serve in a body of the office on the day, each once. */
    @Transactional(readOnly = true)
    public List<MediatorChoice> active(OfficeId office, LocalDate on) {
        return book.mediators(office, on);
    }

    /** The mediator as of the day, or a refusal: only who was elected or engaged mediates. */
    @Transactional(readOnly = true)
    public MediatorChoice require(MediatorId id, OfficeId office, LocalDate on) {
        return book.mediator(id, office, on)
                .orElseThrow(
                        () -> new Refusal("所选调解员 {0} 不在本所任何调解组织任职。请另选,或者先在调解员名册中登记。", "people-mediation-law#13", on));
    }

    /** Who signs in with the account, if they serve today. */
    @Transactional(readOnly = true)
    public Optional<MediatorChoice> byAccount(String login) {
        return book.byAccount(login, journal.today());
    }

    /** 登记. One person is entered once; a second committee adds a service to the same record. */
    public MediatorId register(Viewer viewer, NewMediator form) {
        if (!viewer.sees(form.office().code())) throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
        Words.notFuture(form.since(), journal.today());
        if (form.person().idNumber() == null || form.person().idNumber().isBlank())
            throw new Refusal("请填写身份证号:一个人只能登记一次,靠它辨认。", "people-mediation-law#14");
        var person = persons.register(form.person());
        var known = repository.of(person);
        if (known.isPresent() && form.engagedBy() == null)
            throw new Refusal("此人已经在调解员名册中。请在名册中打开;另一个调委会聘任的,请选择聘任的调委会。", "people-mediation-law#13");
        var id = known.orElseGet(() -> new MediatorId(UUID.randomUUID()));
        if (known.isEmpty()) repository.insert(id, person, form);
        var body = form.engagedBy();
        if (body != null) engage(viewer, id, body, form.since());
        tell("mediator-registered", id, form.office(), form.since());
        return id;
    }

    /** 聘任 by a further committee. */
    public void engage(Viewer viewer, MediatorRef ref, BodyId body, LocalDate since) {
        var it = repository.get(ref, viewer);
        Words.notFuture(since, journal.today());
        engage(viewer, it.id(), body, since);
        done("mediator-engaged", it, since);
    }

    /** 解聘 by one committee. */
    public void leave(Viewer viewer, MediatorRef ref, BodyId body, LocalDate lastDay, String reason) {
        var it = repository.get(ref, viewer);
        Words.notFuture(lastDay, journal.today());
        var left = bodies.get(body, viewer);
        services.leave(it, left, lastDay, Words.required("理由", reason, Words.NOTE));
        notices.ended(it, left.office(), journal.today());
        done("mediator-left", it, lastDay);
    }

    /** Whether an office of the viewer was told that the mediator was removed elsewhere, and has not answered. */
    @Transactional(readOnly = true)
    public boolean awaitsAnswer(MediatorId id, Viewer viewer) {
        return notices.waits(id, viewer);
    }

    /** 保留任职 of one who was removed elsewhere; the reason stays on record. */
    public void keep(Viewer viewer, MediatorRef ref, String reason) {
        var it = repository.get(ref, viewer);
        var why = Words.required("理由", reason, Words.NOTE);
        if (!notices.waits(it.id(), viewer)) throw new Refusal("没有等待本所核对的告知,可能已经办理。请看任职情况。", null);
        notices.kept(it, viewer, journal.today());
        records.enter(it, "KEPT", new Records.Line("", "", journal.today(), null, why), viewer);
        repository.next(it);
        var details = Map.of("office", it.office().code(), "why", why);
        journal.note(
                "mediator-kept",
                it.id().ref(),
                details,
                new MediatorChanged(it.id(), Subject.of(it.office()), journal.today()));
    }

    /** 专兼职、等级和证号, from a day on; what was before stays. */
    public void stand(Viewer viewer, MediatorRef ref, Standing standing, LocalDate since) {
        var it = repository.get(ref, viewer);
        Words.notFuture(since, journal.today());
        repository.stand(it.id(), it.office(), standing, since);
        repository.restate(it, standing);
        tell("mediator-graded", it.id(), it.office(), since);
    }

    /** 特长、语言和登录账号. */
    public void equip(Viewer viewer, MediatorRef ref, Skills skills) {
        var it = repository.get(ref, viewer);
        Words.optional("登录账号", skills.account(), Words.LINE);
        repository.equip(it, skills);
        tell("mediator-equipped", it.id(), it.office(), journal.today());
    }

    private void engage(Viewer viewer, MediatorId id, BodyId body, LocalDate since) {
        var it = bodies.get(body, viewer);
        it.standing();
        Words.inOrder(it.setUpOn(), since, "聘任日期 {0} 早于调解组织的设立日期 {1}。请核对日期。");
        services.engage(id, it, since);
    }

    private void done(String act, Known it, LocalDate on) {
        repository.next(it);
        tell(act, it.id(), it.office(), on);
    }

    private void tell(String act, MediatorId id, OfficeId office, LocalDate on) {
        var details = Map.of("office", office.code(), "on", on.toString());
        journal.note(act, id.ref(), details, new MediatorChanged(id, Subject.of(office), on));
    }
}
