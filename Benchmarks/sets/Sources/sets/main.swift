import Foundation

/// `sets minimize FOLDER`, `sets tables` or `sets unknowns`.
let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("minimize", 3): try Minimizations.run(arguments[2])
case ("tables", 2): try Tables.run()
case ("unknowns", 2): try Unknowns.run()
default:
  FileHandle.standardError.write(Data("usage: sets minimize FOLDER | sets tables | sets unknowns\n".utf8))
  exit(64)
}
