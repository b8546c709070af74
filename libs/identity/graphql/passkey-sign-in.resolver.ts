import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import type { RequestContext } from '../access/request.js';
import { SecurityEvent } from '../access/security-event.js';
import { newBrowserMark } from '../browser-mark.js';
import { PasskeyAnswers } from '../passkey-answers.service.js';
import { PasskeysService } from '../passkeys.service.js';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.js';
import { SignInReply } from './sign-in-reply.js';

/** Signing in with a passkey alone: it is held by its owner and asks who they are, which makes two factors. */
@Resolver()
export class PasskeySignInResolver {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly answers: PasskeyAnswers,
    private readonly signing: SignInReply,
  ) {}

  @Allow('public')
  @Mutation(() => String, {
    nullable: true,
    description:
      'What a passkey is asked, as JSON (WebAuthn PublicKeyCredentialRequestOptionsJSON); the same for everybody, answered once within five minutes. Null where this node can have no passkeys.',
  })
  async passkeyQuestion(): Promise<string | null> {
    const options = await this.passkeys.askForOne();
    return options && JSON.stringify(options);
  }

  @SecurityEvent('sign-in-by-passkey')
  @Allow('public')
  @Mutation(() => SignInResult, { description: 'response is JSON (WebAuthn AuthenticationResponseJSON).' })
  async signInWithPasskey(
    @Args('response') response: string,
    @Context() context: RequestContext,
  ): Promise<SignedIn | SignInRefused> {
    const owner = await this.answers.verify(response);
    if (!owner) return SignInRefused.from({ code: 'PASSKEY_REFUSED' });
    const { accountId, loginIndex } = owner;
    return SignedIn.from(await this.signing.begin(context, { accountId, browserMark: newBrowserMark(loginIndex) }));
  }
}
