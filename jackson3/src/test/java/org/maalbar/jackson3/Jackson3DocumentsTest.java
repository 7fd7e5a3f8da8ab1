package org.maalbar.jackson3;

class Jackson3DocumentsTest extends HostDocuments {
    Jackson3DocumentsTest() {
        super(new Jackson3());
    }
}
