// Makes the project: the rule and the test that the guide arrives at.
File guide = new File(basedir, '../../../src/test/java/org/maalbar/testkit/guide/then')
[main: 'WomensShare.java', test: 'WomensShareTest.java'].each { where, name ->
    File source = new File(basedir, "src/$where/java/org/maalbar/testkit/guide/then/$name")
    source.parentFile.mkdirs()
    source.bytes = new File(guide, name).bytes
}
return true
