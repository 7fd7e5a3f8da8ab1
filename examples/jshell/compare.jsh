// What has moved since last time? Two assessments are compared, and what differs is printed.
// jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh examples/jshell/compare.jsh

var p = read("examples/data/copenhagen.json")
var august = assess(p, "2018-08-31")

// One observation more: in November a fifth free school is counted.
var more = p.observing(Observation.total("free-schools", exactly(5), "2018-11-30"))
show("With a fifth free school in November:")
diff(august, assess(more, "2018-11-30"))

// The same data on two days: what if nothing is counted until the goals are due?
show("\nIf nothing is counted until the new year:")
diff(august, assess(p, "2019-01-01"))

// The same data on the same day: nothing moved.
show("\nIn August, with the same data:")
diff(august, assess(p, "2018-08-31"))

/exit
