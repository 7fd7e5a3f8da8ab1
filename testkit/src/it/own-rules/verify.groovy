// Every law ran on both versions of the JUnit platform, and nothing failed.
['5.10': 'junit-platform-engine-1.10.5.jar', '5.14': 'junit-platform-engine-1.14.4.jar'].each { junit, platform ->
    File report = new File(basedir, "target/surefire-reports/TEST-org.maalbar.testkit.guide.then.WomensShareTest-${junit}.xml")
    def suite = new groovy.xml.XmlSlurper().parse(report)
    assert suite.@tests == '10' && suite.@failures == '0' && suite.@errors == '0' && suite.@skipped == '0'
    assert report.text.contains(platform)
}
return true
