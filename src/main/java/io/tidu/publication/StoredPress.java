package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredPress implements ListPress {

    private final ListPrinting printing;
    private final ListMaking making;
    private final ListRows rows;
    private final NumberSeries numbers;
    private final BureauDirectory bureaus;

    StoredPress(
            ListPrinting printing, ListMaking making, ListRows rows, NumberSeries numbers, BureauDirectory bureaus) {
        this.printing = printing;
        this.making = making;
        this.rows = rows;
        this.numbers = numbers;
        this.bureaus = bureaus;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ListRow publish(Actor actor, ListMaterial material) {
        var province = PublicationPolicy.requirePublisher(actor);
        if (material.firms().isEmpty()) {
            throw new PublicationRefused.NobodyNamed();
        }
        printing.requireFree(province, material.documentNumber(), material.kind());
        var cutOff = printing.cutOff();
        int year = LocalDate.ofInstant(cutOff, Zone.SHANGHAI).getYear();
        var number = numbers.next(material.kind(), year);
        var proof = new ListPrinting.Proof(
                place(material),
                making.row(material, number, issuer(province, material), cutOff),
                List.of(),
                ListMaking.inOrder(material, number),
                null,
                null);
        return printing.print(actor, province, proof, cutOff);
    }

    private ListPlace place(ListMaterial material) {
        var notice = material.notice();
        return notice == null
                ? new ListPlace(null, 0, 0)
                : new ListPlace(notice.id(), rows.supplementsOf(notice.id()), 0);
    }

    private String issuer(BureauId province, ListMaterial material) {
        return material.notice() != null
                ? material.notice().issuer()
                : bureaus.find(province).orElseThrow(NotFound::new).name();
    }
}
