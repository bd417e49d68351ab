package io.tidu.publication.cancellation;

import io.tidu.identity.BureauId;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RowKey;
import io.tidu.title.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles that cases are about. */
@Component
class CaseTitles {

    private final JdbcClient jdbc;

    CaseTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the case that a rung of a firm is in already. */
    Optional<String> underWay(CreditCode code, String rung) {
        return jdbc.sql("""
                select c.number from cancellation_title t join cancellation_case c on c.id = t.case_id
                where t.credit_code = :code and t.rung = :rung and t.live = 1""")
                .param("code", code.value())
                .param("rung", rung)
                .query(String.class)
                .optional();
    }

    void add(CaseId id, CreditCode code, CaseTitle title) {
        jdbc.sql("""
                insert into cancellation_title (case_id, rung, credit_code, title_id, granted_by, granted_on, valid_until, live)
                values (:case, :rung, :code, :title, :by, :on, :until, 1)""")
                .param("case", RowKey.bytes(id.value()))
                .param("rung", title.rung())
                .param("code", code.value())
                .param("title", RowKey.bytes(title.title().value()))
                .param("by", title.grantedBy())
                .param("on", title.grantedOn())
                .param("until", title.validUntil())
                .update();
    }

    List<CaseTitle> of(CaseId id) {
        return jdbc.sql("select * from cancellation_title where case_id = :id order by rung")
                .param("id", RowKey.bytes(id.value()))
                .query(CaseTitles::title)
                .list();
    }

    void removeAll(CaseId id) {
        jdbc.sql("delete from cancellation_title where case_id = :id")
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    /** The case came to nothing: another may be opened. */
    void letGo(CaseId id) {
        jdbc.sql("update cancellation_title set live = null where case_id = :id")
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    void taken(CaseId id, String rung, String list, LocalDate on) {
        jdbc.sql("""
                update cancellation_title set list_number = :list, ended_on = :on, live = null
                where case_id = :case and rung = :rung""")
                .param("list", list)
                .param("on", on)
                .param("case", RowKey.bytes(id.value()))
                .param("rung", rung)
                .update();
    }

    void restored(CaseId id, String rung, String list, LocalDate on) {
        jdbc.sql("""
                update cancellation_title set restored_list = :list, restored_on = :on
                where case_id = :case and rung = :rung""")
                .param("list", list)
                .param("on", on)
                .param("case", RowKey.bytes(id.value()))
                .param("rung", rung)
                .update();
    }

    void gone(CaseId id, String rung, LocalDate on) {
        jdbc.sql("update cancellation_title set gone_on = :on, live = null where case_id = :case and rung = :rung")
                .param("on", on)
                .param("case", RowKey.bytes(id.value()))
                .param("rung", rung)
                .update();
    }

    /** The decided cases of a province with a title of the rung that no list has taken away yet, in the order they were opened. */
    List<CaseRow> waiting(BureauId province, String rung, boolean toChange) {
        return jdbc.sql("""
                select c.* from cancellation_case c join cancellation_title t on t.case_id = c.id
                where c.province_bureau_id = :province and c.status = 'DECIDED' and t.rung = :rung and t.live = 1
                order by c.opened_at, c.number""" + (toChange ? " for update" : ""))
                .param("province", RowKey.bytes(province.value()))
                .param("rung", rung)
                .query(CaseColumns::row)
                .list();
    }

    /** The rungs of which titles wait for a list in a province. */
    List<String> rungsWaiting(BureauId province) {
        return jdbc.sql("""
                select distinct t.rung from cancellation_case c join cancellation_title t on t.case_id = c.id
                where c.province_bureau_id = :province and c.status = 'DECIDED' and t.live = 1 order by t.rung""")
                .param("province", RowKey.bytes(province.value()))
                .query(String.class)
                .list();
    }

    private static CaseTitle title(ResultSet row, int number) throws SQLException {
        return new CaseTitle(
                row.getString("rung"),
                new TitleId(RowKey.uuid(row.getBytes("title_id"))),
                row.getString("granted_by"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("list_number"),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("gone_on", LocalDate.class),
                row.getString("restored_list"),
                row.getObject("restored_on", LocalDate.class));
    }
}
