package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解组织 — everything another room, or a page, may do to a body. */
@Service
@Transactional
public class Bodies {
    private final NetworkBook book;

    Bodies(NetworkBook book) {
        this.book = book;
    }

    /** The bodies of an office that stand on the day: filed and not closed. */
    @Transactional(readOnly = true)
    public List<BodyChoice> active(OfficeId office, LocalDate on) {
        return book.bodies(office, on);
    }
}
