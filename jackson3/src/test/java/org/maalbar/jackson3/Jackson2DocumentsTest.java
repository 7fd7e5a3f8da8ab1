package org.maalbar.jackson3;

class Jackson2DocumentsTest extends HostDocuments {
    Jackson2DocumentsTest() {
        super(new Jackson2());
    }
}
