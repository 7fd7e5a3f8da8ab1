// A look into a file: what is in it, what may be said of it, and what is missing. Copy this script and change the file and the day.
// jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh examples/jshell/look.jsh

// Is anything wrong with the file? If so, it is printed here, with its line and column.
var p = read("examples/data/copenhagen.json")

// Which goals are fulfilled, and which are uncertain?
var a = assess(p, "2018-08-31")
show(a)

// Do the figures contradict each other, or is an activity overdue?
show("\nWhat does not fit together:")
show(a.problems())

// Why is goal 5 uncertain?
show("\nWhy goal 5:")
why(a, "5")

// Which figures would settle the goals that are uncertain?
show("\nWhat is missing, goal by goal:")
for (var goal : a.goals()) {
    goal.missing().forEach(each -> show(goal.id() + ": " + each));
}

// Which claims of the author does the evidence support?
show("\nWhat the author claims:")
show(a.claims())

/exit
