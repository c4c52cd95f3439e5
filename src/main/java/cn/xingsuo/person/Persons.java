package cn.xingsuo.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** 自然人 — one identity per natural person; everything another room may ask. */
@Service
public class Persons {
    /**
     * Records the person, or finds the one with the same ID number again and adds what was missing.
     *
     * @throws cn.xingsuo.web.Refusal if the ID number, phone or name is malformed
     */
    public PersonId register(Particulars particulars) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The person with this ID number, through the blind index. */
    public Optional<PersonId> findByIdNumber(String idNumber) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Masked views, in one query. */
    public Map<PersonId, MaskedPerson> masked(Collection<PersonId> ids) {
        throw new UnsupportedOperationException("not yet");
    }
}
