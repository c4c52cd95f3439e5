package cn.xingsuo.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.docking.Transfer.Route;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every state times every move, as a table that people can check. */
class MovesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @Test
    void aHandOverMovesOnlyAsTheTableSays() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/examples/docking/moves.csv"));
        var moves = lines.getFirst().split(",");
        assertThat(moves).hasSize(Move.values().length + 1);
        assertThat(lines).hasSize(TransferState.values().length + 1);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            for (int i = 1; i < cells.length; i++) {
                var move = Move.valueOf(moves[i]);
                var it = transfer(TransferState.valueOf(cells[0]), "OUT", null, "PAPER");
                if (cells[i].equals("-"))
                    assertThatThrownBy(() -> it.move(move, DAY, DAY)).as(line).isInstanceOf(Refusal.class);
                else assertThat(it.move(move, DAY, DAY).state().name()).as(line).isEqualTo(cells[i]);
            }
        }
    }

    @Test
    void nothingHappensBeforeTheStepBeforeOrTomorrow() {
        var it = transfer(TransferState.SENT, "OUT", null, "PAPER");
        assertThatThrownBy(() -> it.move(Move.RECEIVE, DAY.minusDays(1), DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> it.move(Move.RECEIVE, DAY.plusDays(1), DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodySignsForTheOtherSide() {
        var house = transfer(TransferState.SENT, "OUT", "997020102", "HOUSE");
        assertThatThrownBy(() -> house.by(at("997020101"), Move.RECEIVE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("接收方办理");
        house.by(at("997020102"), Move.RECEIVE);
        assertThatThrownBy(() -> house.by(at("997020102"), Move.ARCHIVE)).isInstanceOf(Refusal.class);
        var file = transfer(TransferState.SENT, "OUT", null, "FILE");
        assertThatThrownBy(() -> file.by(at("997020101"), Move.RECEIVE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("回执文件");
        transfer(TransferState.SENT, "OUT", null, "PAPER").by(at("997020101"), Move.RECEIVE);
        transfer(TransferState.SENT, "IN", null, "FILE").by(at("997020101"), Move.RECEIVE);
    }

    private static Transfer transfer(TransferState state, String direction, @Nullable String peer, String channel) {
        var route = new Route(
                new OfficeId("997020101"),
                direction,
                peer == null ? null : new OfficeId(peer),
                new UUID(0, 1),
                channel);
        return new Transfer(new TransferId(new UUID(0, 2)), route, "石门移〔2020〕1号", "OTHER", state, DAY, 0);
    }

    private static Viewer at(String office) {
        return new Viewer("x", "林晓", Role.OFFICER, office, office);
    }
}
