using System.CommandLine;
using Bot.CommandLine;

var arguments = SettingArguments.Split(args);
var shared = new SharedOptions(arguments.Settings);

var bot = new RootCommand("Answers questions about past meetup talks from the reports of a community.")
{
    shared.Reports,
    shared.Language,
    ServeCommand.Create(shared),
    AskCommand.Create(shared),
    ExportCommand.Create(shared),
    CheckCommand.Create(shared),
    RegisterCommand.Create(shared),
};
bot.SetAction((parsed, cancellationToken) => ConsoleCommand.RunAsync(parsed, shared, cancellationToken));

return await CommandRunner.RunAsync(bot.Parse(arguments.Rest));
