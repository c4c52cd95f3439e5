package cn.xingsuo.person;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 自然人 — one identity per natural person; everything another room may ask. */
@Service
@Transactional
public class Persons {
    private final PersonLedger ledger;
    private final Crowd crowd;
    private final Trail trail;
    private final Clock clock;

    Persons(PersonLedger ledger, Crowd crowd, Trail trail, Clock clock) {
        this.ledger = ledger;
        this.crowd = crowd;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Records the person, or finds the one with the same ID number again; a phone or address given now replaces the older one.
     *
     * @throws Refusal if the ID number, phone or name is malformed, or the ID number belongs to another name
     */
    public PersonId register(Particulars particulars) {
        var person = Person.of(particulars, LocalDate.now(clock));
        var fresh = PersonId.next(clock);
        if (ledger.enter(fresh, person)) {
            trail.note("person.registered", "person/" + fresh, Map.of());
            return fresh;
        }
        var known = ledger.with(Field.ID_NUMBER, String.valueOf(person.field(Field.ID_NUMBER)))
                .getFirst();
        complete(known, person);
        return known;
    }

    /** Refuses what {@link #register} would refuse for its form; nothing is recorded, and the caller may go on. */
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refusal.class)
    public void verify(Particulars particulars) {
        Person.of(particulars, LocalDate.now(clock));
    }

    /** The ID numbers, as typed, that are known under another name. */
    @Transactional(readOnly = true)
    public Set<String> clashing(Collection<Particulars> all) {
        return crowd.clashing(all);
    }

    /**
     * Records many at once, as {@link #register} records one; the answers stand in the order of the questions. What is known of somebody
     * already stays as it is.
     */
    public List<PersonId> registerAll(List<Particulars> all) {
        var ids = crowd.enter(all);
        trail.note("person.registered", "person/batch", Map.of("people", String.valueOf(ids.size())));
        return ids;
    }

    /** The person with this ID number, through the blind index. */
    @Transactional(readOnly = true)
    public Optional<PersonId> findByIdNumber(String idNumber) {
        var number = IdNumber.of(idNumber, LocalDate.now(clock));
        return ledger.with(Field.ID_NUMBER, number.value()).stream().findFirst();
    }

    /** Everybody known under this telephone number: families share one. */
    @Transactional(readOnly = true)
    public List<PersonId> findByPhone(String phone) {
        return ledger.with(Field.PHONE, Phone.of(phone).value());
    }

    /** Masked views, in one query. */
    @Transactional(readOnly = true)
    public Map<PersonId, MaskedPerson> masked(Collection<PersonId> ids) {
        var masked = new LinkedHashMap<PersonId, MaskedPerson>();
        if (!ids.isEmpty()) ledger.all(ids).forEach((id, person) -> masked.put(id, MaskedPerson.of(id, person)));
        return masked;
    }

    /** Dates of birth, as far as an ID number tells them; for rules about age, never to be shown. */
    @Transactional(readOnly = true)
    public Map<PersonId, LocalDate> born(Collection<PersonId> ids) {
        var born = new LinkedHashMap<PersonId, LocalDate>();
        if (ids.isEmpty()) return born;
        ledger.all(ids).forEach((id, person) -> {
            var number = person.field(Field.ID_NUMBER);
            if (number != null) born.put(id, IdNumber.birth(number));
        });
        return born;
    }

    private void complete(PersonId id, Person given) {
        // most often nothing is new, and then nobody has to wait for a lock
        if (changes(ledger.get(id), given).isEmpty()) return;
        var known = ledger.hold(id);
        var changes = changes(known, given);
        if (changes.isEmpty()) return;
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(known.fields());
        fields.putAll(changes);
        ledger.update(id, new Person(known.name(), fields));
        var names = changes.keySet().stream().map(Field::slug).collect(Collectors.joining(" "));
        trail.note("person.updated", "person/" + id, Map.of("fields", names));
    }

    private static Map<Field, String> changes(Person known, Person given) {
        if (!known.name().equals(given.name()))
            throw new Refusal("这个身份证号已登记在另一个姓名下。请核对姓名和身份证号;确已更名的,请先不填身份证号登记,并在记录中说明更名", null);
        var changes = new EnumMap<Field, String>(Field.class);
        given.fields().forEach((field, value) -> {
            if (!value.equals(known.field(field))) changes.put(field, value);
        });
        return changes;
    }
}
