package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解员 — everything another room, or a page, may ask of the register of mediators. */
@Service
@Transactional
public class Mediators {
    private final NetworkBook book;
    private final Clock clock;

    Mediators(NetworkBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
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
        return book.byAccount(login, LocalDate.now(clock));
    }
}
