import Foundation

/// `sets minimize FOLDER` or `sets tables`.
let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("minimize", 3): try Minimizations.run(arguments[2])
case ("tables", 2): try Tables.run()
default:
  FileHandle.standardError.write(Data("usage: sets minimize FOLDER | sets tables\n".utf8))
  exit(64)
}
