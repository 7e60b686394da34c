using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord.Interactions;

/// <summary>Sends first answers over REST, as the gateway takes none back.</summary>
public sealed class InteractionCallbacks(DiscordRest rest)
{
    // After three seconds Discord takes none any more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Sends one; a message for an interaction that has its first answer already goes as a further one.</summary>
    public async Task SendAsync(Interaction interaction, Callback callback, CancellationToken cancellationToken)
    {
        var request = new RestRequest(HttpMethod.Post, Route.Callback(interaction.Id, interaction.Token), Json.Write(callback)) { Patience = Patience };
        var outcome = await rest.SendAsync(request, cancellationToken);
        if (outcome is not RestOutcome.Refused { Remedy: Remedy.FollowUp } || callback is not NewMessage { Data: var message }) return;
        var followUp = new RestRequest(HttpMethod.Post, Route.FollowUps(interaction.ApplicationId, interaction.Token), Json.Write(message));
        await rest.SendAsync(followUp, cancellationToken);
    }
}
