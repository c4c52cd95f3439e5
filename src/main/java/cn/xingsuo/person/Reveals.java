package cn.xingsuo.person;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 查看原文 — the one way to a value in clear: for people of the viewer's scope, with a reason, into the trail, so many an hour. */
@Service
@Transactional
public class Reveals {
    private static final int SHORTEST_NOTE = 4;
    private static final int LONGEST_NOTE = 200;
    private static final String ACT = "person.revealed";

    private final PersonLedger persons;
    private final RevealLedger reveals;
    private final List<PersonLinks> links;
    private final Trail trail;
    private final int hourly;

    Reveals(
            PersonLedger persons,
            RevealLedger reveals,
            List<PersonLinks> links,
            Trail trail,
            @Value("${xingsuo.reveals-per-hour}") int hourly) {
        this.persons = persons;
        this.reveals = reveals;
        this.links = links;
        this.trail = trail;
        this.hourly = hourly;
    }

    /** The person as the viewer sees them before asking; nobody outside the viewer's scope exists. */
    @Transactional(readOnly = true)
    public MaskedPerson masked(PersonId id, Viewer viewer) {
        return MaskedPerson.of(id, linked(id, viewer));
    }

    /**
     * The value in clear.
     *
     * @param note adds to the purpose; {@link Purpose#OTHER} needs one
     * @throws Refusal without a reason, or when the account has looked too often within the hour
     */
    public String reveal(PersonId id, Field field, Purpose purpose, String note, Viewer viewer) {
        var clear = linked(id, viewer).field(field);
        if (clear == null) throw new Refusal("这个人没有登记{0},无可查看", null, field.title());
        var reason = reason(purpose, note.strip());
        var details = Map.of("field", field.slug(), "reason", reason);
        if (reveals.withinTheHour(viewer.account()) >= hourly) {
            trail.refused(ACT, "person/" + id, details);
            throw new Refusal("一小时内最多查看 {0} 次原文,现在已到上限。请稍后再看;确需更多的,请说明工作需要,由系统管理员调整参数", null, hourly);
        }
        reveals.enter(viewer.account(), id, field);
        trail.note(ACT, "person/" + id, details);
        return clear;
    }

    /**
     * What a statutory paper must say of people: all of it, counted as one look at each of them within the hour however many papers are
     * printed, and put on the trail. Viewers who may not look at clear text get the paper masked.
     *
     * @param paper which paper, e.g. {@code agreement}
     */
    public Map<PersonId, Particulars> printed(Collection<PersonId> ids, String paper, Viewer viewer) {
        var people = new LinkedHashMap<PersonId, Particulars>();
        for (var id : new LinkedHashSet<>(ids)) {
            var person = linked(id, viewer);
            if (!viewer.may(Act.REVEAL)) {
                var masked = MaskedPerson.of(id, person);
                people.put(id, new Particulars(masked.name(), masked.idNumber(), masked.phone(), masked.address()));
                continue;
            }
            look(id, paper, viewer);
            people.put(
                    id,
                    new Particulars(
                            person.name(),
                            person.field(Field.ID_NUMBER),
                            person.field(Field.PHONE),
                            person.field(Field.ADDRESS)));
        }
        return people;
    }

    private void look(PersonId id, String paper, Viewer viewer) {
        if (!reveals.lookedLately(viewer.account(), id)) {
            if (reveals.withinTheHour(viewer.account()) >= hourly)
                throw new Refusal("一小时内最多查看 {0} 次原文,现在已到上限。请稍后再看;确需更多的,请说明工作需要,由系统管理员调整参数", null, hourly);
            reveals.printed(viewer.account(), id);
        }
        trail.note("person.printed", "person/" + id, Map.of("paper", paper));
    }

    private static String reason(Purpose purpose, String note) {
        var length = note.codePointCount(0, note.length());
        if (length > LONGEST_NOTE) throw new Refusal("说明不能超过 {0} 个字,请缩短", null, LONGEST_NOTE);
        if (purpose == Purpose.OTHER && length < SHORTEST_NOTE)
            throw new Refusal("选择其他事由时,请用至少 {0} 个字写明为什么要查看", null, SHORTEST_NOTE);
        return note.isEmpty() ? purpose.title() : purpose.title() + ":" + note;
    }

    private Person linked(PersonId id, Viewer viewer) {
        if (links.stream().noneMatch(it -> it.linked(id, viewer.scope()))) throw new NoSuchPerson();
        return persons.get(id);
    }
}
