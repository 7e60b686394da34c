namespace Bot.Answers.Tests.Support;

/// <summary>Gives commands to a library as a member of a chat would.</summary>
internal sealed class Chat(Library library, Locale locale = Locale.English)
{
    public static BotStatus Status { get; } = new("1.2.3", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), null, null);

    public CommandContext Context { get; } = new(library, locale, Caller.Console, Status.Started, Status);

    public Reply Ask(string question) => Run("ask", ("question", question));

    public Reply Run(string command, params (string Name, string Value)[] options) => Run(new CommandRequest(
        command, options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal)));

    public Reply Run(CommandRequest request)
    {
        var running = CommandCatalogue.Standard.RunAsync(request, Context, TestContext.Current.CancellationToken).AsTask();
        Assert.True(running.IsCompleted, "commands look things up in memory and never wait");
        return running.GetAwaiter().GetResult();
    }

    public string Text(string command, params (string Name, string Value)[] options) => PlainText.Render(Run(command, options), locale);

    public IReadOnlyList<Completion> Complete(string command, string option, string typed) =>
        CommandCatalogue.Standard.Complete(option, typed, CommandRequest.Of(command), Context);
}
