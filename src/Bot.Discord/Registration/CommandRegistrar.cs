using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord.Registration;

/// <summary>Puts the commands on Discord, where they differ from what is there.</summary>
public sealed class CommandRegistrar(DiscordRest rest, DiscordOptions options, CommandCatalogue catalogue)
{
    /// <summary>Compares with what Discord has and replaces that in whole when anything differs. Throws for cancellation alone.</summary>
    public async Task<RegistrationResult> RegisterAsync(CancellationToken cancellationToken)
    {
        if (options is not { Token: not null, ApplicationId: { } application })
            return new RegistrationResult.Failed("Discord:Token and Discord:ApplicationId are not set; registering commands takes both.");
        var wanted = CommandPayloads.Of(catalogue);
        var listed = await rest.SendAsync(new RestRequest(HttpMethod.Get, Route.Commands(application)), cancellationToken);
        if (listed is not RestOutcome.Done list) return Failure("reading the commands", listed);
        if (Json.ReadCommands(list.Body.Span) is { } present && CommandComparison.AreSame(present, wanted)) return new RegistrationResult.UpToDate(wanted.Count);
        var put = await rest.SendAsync(new RestRequest(HttpMethod.Put, Route.Commands(application), Json.Write(wanted)), cancellationToken);
        return put is RestOutcome.Done ? new RegistrationResult.Registered(wanted.Count) : Failure("writing the commands", put);
    }

    private static RegistrationResult.Failed Failure(string doing, RestOutcome outcome) => new(outcome switch
    {
        RestOutcome.Refused { Remedy: Remedy.StopEverything } => "Discord does not accept Discord:Token; copy it again from the developer portal.",
        RestOutcome.Refused refused => $"Discord refused {doing}: {refused.Message} (HTTP {refused.Status}, code {refused.Code}).",
        RestOutcome.Limited limited => $"Discord lets nobody go on {doing} for {limited.RetryAfter.TotalSeconds:0} s; please try again then.",
        RestOutcome.Unsure unsure => $"Discord could not be reached for {doing}: {unsure.Reason}",
        RestOutcome.Stopped stopped => stopped.Reason,
        _ => $"Discord gave no answer to {doing}.",
    });
}

/// <summary>What came of a registration.</summary>
public abstract record RegistrationResult
{
    private RegistrationResult()
    {
    }

    /// <summary>So many commands were put on Discord.</summary>
    public sealed record Registered(int Commands) : RegistrationResult;

    /// <summary>So many commands were there already, all alike.</summary>
    public sealed record UpToDate(int Commands) : RegistrationResult;

    /// <summary>Nothing was changed for sure; one sentence says why.</summary>
    public sealed record Failed(string Reason) : RegistrationResult;
}
