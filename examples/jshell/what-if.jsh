// What would change if something were different? Nothing is changed on disk: every answer is about a copy.
// jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh examples/jshell/what-if.jsh

var a = assess(read("examples/data/copenhagen.json"), "2018-08-31")

// Goal 4 asks for 500 professionals, and about 450 have been reached. What if one more course reached 60?
var course = Activity.planned("One more course", "2018-10").expecting(exactly(60), "professionals")
var withCourse = a.whatIf(p -> p.planning("4", course))
show("With one more course for 60 professionals:")
diff(a, withCourse)

// It stays uncertain: "about 450" may be 405. What is still missing then?
show("\nStill missing for goal 4:")
show(withCourse.goal("4").missing())

// Goal 3 is expected. What if the associations were cancelled?
show("\nWithout the associations:")
diff(a, a.whatIf(p -> p.cancelling("3.dfh")))

// Goal 1 is uncertain. What would it take, and is it true?
show("\nWhat it would take for goal 1:")
ways(a, "1")
var first = a.goal("1").ways().get(0)
show("\nWith the first of these:")
diff(a, a.whatIf(first))

/exit
